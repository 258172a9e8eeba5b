import { DynamoDbCodeStore } from '../adapters/dynamodb/code-store.ts';
import { DynamoDbSendCaps } from '../adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../adapters/dynamodb/sending-slots.ts';
import { createSns } from '../adapters/sns/client.ts';
import { textMessagesBySns } from '../adapters/sns/text-messages.ts';
import { CodeService } from '../credential/codes/code-service.ts';
import { messageTexts } from '../credential/codes/message-texts.ts';
import { observeCap } from '../http/observe-cap.ts';
import type { CredentialWiring } from './credentials.ts';
import { newShortId } from './short-id.ts';

/** Puts the verification codes together on top of the credential service. */
export function wireCodes({
  config,
  keyRing,
  database,
  accounts,
  attempts,
  credentials,
  now,
}: CredentialWiring): CodeService {
  return new CodeService({
    accounts,
    attempts,
    credentials,
    codes: new DynamoDbCodeStore(database, config.CHALLENGES_TABLE),
    slots: new DynamoDbSendingSlots(database, config.CHALLENGES_TABLE),
    caps: new DynamoDbSendCaps(database, config.CHALLENGES_TABLE),
    messages: textMessagesBySns(createSns(1), config.SMS_SENDER_ID),
    texts: messageTexts,
    keys: keyRing,
    limits: {
      cooldownMs: config.SMS_COOLDOWN * 1_000,
      perDay: config.SMS_PER_PHONE_AND_DAY,
      perNetworkAndHour: config.SMS_PER_ADDRESS_AND_HOUR,
      perClientAndHour: config.SMS_PER_CLIENT_AND_HOUR,
      perServiceAndHour: config.SMS_PER_SERVICE_AND_HOUR,
    },
    countries: config.SMS_COUNTRIES,
    onCap: observeCap,
    now,
    newId: newShortId,
  });
}
