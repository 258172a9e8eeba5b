import { randomBytes, randomUUID } from 'node:crypto';
import { SNSClient } from '@aws-sdk/client-sns';
import { type SnsEndpoint, startSns } from '../../infra/local/aws/sns.ts';
import { DynamoDbCodeStore } from '../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbSendCaps } from '../../lib/adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../../lib/adapters/dynamodb/sending-slots.ts';
import { textMessagesBySns } from '../../lib/adapters/sns/text-messages.ts';
import { type CodeDeps, CodeService } from '../../lib/credential/codes/code-service.ts';
import { messageTexts } from '../../lib/credential/codes/message-texts.ts';
import { type ServiceUnderTest, startService } from './credential-service.ts';
import { liveValue } from './live.ts';
import { codeSentTo } from './text-messages.ts';

/** The code service on a real database and the local SNS endpoint. */
export interface CodesUnderTest {
  readonly base: ServiceUnderTest;
  readonly sns: SnsEndpoint;
  readonly codes: CodeService;
  readonly caps: string[];
  /** The same service with other settings, on the same accounts. */
  withSettings(settings: Partial<CodeDeps>): CodeService;
  /** The code in the last message to a number. */
  codeSentTo(phone: string): string;
  close(): Promise<void>;
}

/** Starts an embedded database and SNS endpoint and puts the service on top. */
export async function startCodes(): Promise<CodesUnderTest> {
  const base = await startService();
  const sns = await startSns();
  const client = new SNSClient({
    endpoint: sns.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  const key = { id: 'code-1', secret: randomBytes(32).toString('base64'), createdAt: 0 };
  const caps: string[] = [];
  const deps: CodeDeps = {
    accounts: base.accounts,
    attempts: base.attempts,
    credentials: base.service,
    codes: new DynamoDbCodeStore(base.tables.client, base.tables.challenges),
    caps: new DynamoDbSendCaps(base.tables.client, base.tables.challenges),
    slots: new DynamoDbSendingSlots(base.tables.client, base.tables.challenges),
    messages: textMessagesBySns(client, undefined),
    texts: messageTexts,
    keys: liveValue({ codeKeys: [key] }),
    limits: {
      cooldownMs: 120_000,
      perDay: 10,
      perNetworkAndHour: 60,
      perClientAndHour: 600,
      perServiceAndHour: 1_000,
    },
    countries: [],
    onCap: (cap) => caps.push(cap),
    now: () => base.clock.now,
    newId: randomUUID,
  };
  return {
    base,
    sns,
    caps,
    codes: new CodeService(deps),
    withSettings: (settings) => new CodeService({ ...deps, ...settings }),
    codeSentTo: (phone) => codeSentTo({ local: sns }, phone),
    close: async () => {
      client.destroy();
      await sns.close();
      await base.close();
    },
  };
}
