import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { tablesOf } from '../../../../infra/local/aws/table-definition.ts';
import { type Known, leakIn } from '../oracles/leaks.ts';
import { type FuzzedService, serviceDefinition } from './service.ts';

/** People's names and numbers, as the fuzzer makes them up. */
const person = /fuzzed-user-\d|\+?86137\d{8}/;

/** Secrets in what the service has published, and in the messages but for their codes. */
export function leaksOfMessages({ wire: { local }, keys }: FuzzedService): string[] {
  const known = keys.map((secret): Known => ['a secret of the key ring', secret]);
  const events = local.events().map((event) => JSON.stringify(event));
  const found = [...events, ...local.sms().map(({ text }) => text)].map((text) => leakIn(text, known));
  return [
    ...found.map((leak) => leak && `${leak} in an event or a message`),
    events.some((event) => person.test(event)) ? 'a name in an event' : undefined,
  ].filter((leak) => leak !== undefined);
}

/** Secrets in any item of any table. */
export async function leaksOfTables({ wire: { local }, keys }: FuzzedService): Promise<string[]> {
  const known = keys.map((secret): Known => ['a secret of the key ring', secret]);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: local.dynamodbUrl, region: 'local', credentials });
  const leaks = new Set<string>();
  for (const { TableName } of Object.values(tablesOf(await serviceDefinition(), process.env))) {
    let start: Record<string, never> | undefined;
    do {
      const page = await client.send(
        new ScanCommand({ TableName, ...(start && { ExclusiveStartKey: start }) }),
      );
      for (const item of page.Items ?? []) {
        const leak = leakIn(JSON.stringify(item, bytesAsText), known);
        if (leak) leaks.add(`${leak} in an item of ${TableName}`);
      }
      start = page.LastEvaluatedKey as typeof start;
    } while (start);
  }
  client.destroy();
  return [...leaks];
}

/** Bytes both as text and as base64: a secret may be in either. */
function bytesAsText(_name: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const bytes = Buffer.from(value);
  return [bytes.toString('latin1'), bytes.toString('base64')];
}
