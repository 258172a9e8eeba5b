import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  type AttributeValue,
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tablesOf } from '../../../infra/local/aws/table-definition.ts';
import { deleteExpired, type TimeToLive, timesToLive } from '../../../infra/local/aws/time-to-live.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import { embeddedTables } from '../../support/embedded-tables.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const now = 1_700_000_000_000;
const nowSeconds = now / 1000;

describe('the times to live of the service', () => {
  it('are those of the challenges, and none of the accounts', async () => {
    const service = await readService(repository, 'local');
    const tables = tablesOf(service, {});

    expect(timesToLive(service, tables)).toEqual([{ table: tables.ChallengesTable, attribute: 'ttl' }]);
  });

  it('are none of a table whose specification is off', async () => {
    const service = await readService(repository, 'local');
    const tables = tablesOf(service, {});
    const { ChallengesTable, ...others } = service.resources.Resources;
    const off = { AttributeName: 'ttl', Enabled: false };
    const properties = { ...ChallengesTable?.Properties, TimeToLiveSpecification: off };
    const Resources = {
      ...others,
      ChallengesTable: { Type: 'AWS::DynamoDB::Table', Properties: properties },
    };

    expect(timesToLive({ ...service, resources: { ...service.resources, Resources } }, tables)).toEqual([]);
  });
});

describe('the sweep of a table', () => {
  const tables = embeddedTables();
  let pks: string[];

  const put = async (attributes: Record<string, AttributeValue>): Promise<string> => {
    const pk = randomUUID();
    const { client, challenges: TableName } = tables();
    await client.send(new PutItemCommand({ TableName, Item: { pk: { S: pk }, ...attributes } }));
    return pk;
  };
  const left = async (): Promise<string[]> => {
    const { client, challenges: TableName } = tables();
    const { Items = [] } = await client.send(new ScanCommand({ TableName }));
    return Items.flatMap(({ pk }) => pk?.S ?? []).filter((pk) => pks.includes(pk));
  };
  const sweep = () => {
    const { client, challenges: TableName } = tables();
    const table: TimeToLive['table'] = {
      TableName,
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [],
    };
    return deleteExpired(client, [{ table, attribute: 'ttl' }], now);
  };
  const seconds = (at: number) => ({ ttl: { N: String(at) } });

  beforeEach(() => {
    pks = [];
  });

  it('deletes what is over, to the second, and nothing else', async () => {
    const over = await put(seconds(nowSeconds - 1));
    const others = [
      await put(seconds(nowSeconds)),
      await put(seconds(nowSeconds + 1)),
      await put({}),
      await put({ ttl: { S: '1' } }),
      await put({ expiresAt: { N: '1' } }),
    ];
    pks = [over, ...others];

    await sweep();

    expect((await left()).sort()).toEqual(others.sort());
  });

  it('leaves what was written again since it was read', async () => {
    const { client, challenges: TableName } = tables();
    const again = await put(seconds(nowSeconds - 1));
    pks = [again];
    const send = client.send.bind(client);
    const racing = vi.spyOn(client, 'send').mockImplementation((async (...given: [never]) => {
      const command: object = given[0];
      if (command instanceof DeleteItemCommand) {
        const Item = { pk: { S: again }, ...seconds(nowSeconds + 60) };
        await send(new PutItemCommand({ TableName, Item }));
      }
      return send(...given);
    }) as never);

    await sweep();

    expect(racing.mock.calls.length).toBeGreaterThan(1);
    racing.mockRestore();
    expect(await left()).toEqual([again]);
  });

  it('goes on behind the first page of the table', async () => {
    // A page is 1 MB.
    const filler = { filler: { S: 'x'.repeat(300_000) } };
    pks = [];
    for (let i = 0; i < 8; i += 1) pks.push(await put({ ...seconds(nowSeconds - 60), ...filler }));

    await sweep();

    expect(await left()).toEqual([]);
  });
});
