import { randomInt, randomUUID } from 'node:crypto';
import { DynamoDbCodeStore } from '../adapters/dynamodb/code-store.ts';
import { DynamoDbSendCaps } from '../adapters/dynamodb/send-caps.ts';
import { createSns, textMessagesBySns } from '../adapters/sns/text-messages.ts';
import { CodeService } from '../credential/codes/code-service.ts';
import { messageTexts } from '../credential/codes/message-texts.ts';
import { observeCap } from '../http/observe-cap.ts';
import type { CredentialWiring } from './credentials.ts';

/** Puts the verification codes together on top of the credential service. */
export function wireCodes({
  config,
  keyRing,
  database,
  accounts,
  credentials,
  now,
}: CredentialWiring): CodeService {
  return new CodeService({
    accounts,
    credentials,
    codes: new DynamoDbCodeStore(database, config.CHALLENGES_TABLE),
    caps: new DynamoDbSendCaps(database, config.CHALLENGES_TABLE, randomInt),
    messages: textMessagesBySns(createSns(), config.SMS_SENDER_ID),
    texts: messageTexts,
    keys: keyRing,
    limits: {
      cooldownMs: config.SMS_COOLDOWN * 1_000,
      perDay: config.SMS_PER_PHONE_AND_DAY,
      perAddressAndHour: config.SMS_PER_ADDRESS_AND_HOUR,
      perServiceAndHour: config.SMS_PER_SERVICE_AND_HOUR,
    },
    countries: config.SMS_COUNTRIES,
    onCap: observeCap,
    now,
    newId: randomUUID,
  });
}
