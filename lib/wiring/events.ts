import { createDynamoDb } from '../adapters/dynamodb/client.ts';
import { DynamoDbNonceStore } from '../adapters/dynamodb/nonce-store.ts';
import { DynamoDbSendCaps } from '../adapters/dynamodb/send-caps.ts';
import { accountStream, type StreamRecord } from '../adapters/dynamodb/stream-record.ts';
import { createSns } from '../adapters/sns/client.ts';
import { eventTopicBySns } from '../adapters/sns/event-topic.ts';
import { textMessagesBySns } from '../adapters/sns/text-messages.ts';
import { ConfigError, readConfig } from '../config.ts';
import { messageTexts } from '../credential/codes/message-texts.ts';
import { observeFailure } from '../events/observe-events.ts';
import { notifyOwner } from '../events/owner-notice.ts';
import type { BatchDeps } from '../events/process-batch.ts';
import { newShortId } from './short-id.ts';

/** Puts together what tells of credential changes. @throws ConfigError */
export function wireEvents(): BatchDeps<StreamRecord> {
  const config = readConfig();
  if (!config.EVENTS_TOPIC) throw new ConfigError('Bad configuration. EVENTS_TOPIC: required');
  const database = createDynamoDb();
  const noticeDeps = {
    isOn: config.OWNER_NOTICE === 'on',
    messages: textMessagesBySns(createSns(1), config.SMS_SENDER_ID),
    texts: messageTexts,
    sent: new DynamoDbNonceStore(database, config.CHALLENGES_TABLE),
    caps: new DynamoDbSendCaps(database, config.CHALLENGES_TABLE),
    perServiceAndHour: config.SMS_PER_SERVICE_AND_HOUR,
    newId: newShortId,
    perDay: config.SMS_PER_PHONE_AND_DAY,
    countries: config.SMS_COUNTRIES,
    now: () => Date.now(),
  };
  return {
    reader: accountStream,
    topic: eventTopicBySns(createSns(2), config.EVENTS_TOPIC),
    notify: (change) => notifyOwner(change, noticeDeps),
    issuer: config.PUBLIC_URL,
    onFailure: observeFailure,
  };
}
