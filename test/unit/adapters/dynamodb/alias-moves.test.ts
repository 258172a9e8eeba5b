import { expect, it } from 'vitest';
import { DynamoDbAccountStore } from '../../../../lib/adapters/dynamodb/account-store.ts';
import { DynamoDbAliasMoves } from '../../../../lib/adapters/dynamodb/alias-moves.ts';
import { aliasMoveContract } from '../../../contracts/alias-moves.ts';
import { testAccount } from '../../../support/account.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

aliasMoveContract('the embedded database', tables);

it('loses no name to a crash at any of its calls', async () => {
  const { client, accounts: table } = tables();
  const exact = new DynamoDbAccountStore(client, table, 'exact');
  const mapped = new DynamoDbAccountStore(client, table, 'mapped');
  const moves = new DynamoDbAliasMoves(client, table, 'mapped');
  const send = client.send.bind(client);
  for (let crashAt = 1; ; crashAt += 1) {
    const account = testAccount({ username: `Crash-${crashAt}` });
    const alias = { kind: 'username', value: account.username ?? '' } as const;
    await exact.create(account);
    const found = [];
    for await (const page of moves.pages()) found.push(...page);
    const move = found.find(({ id }) => id === account.id);
    if (!move) expect.fail('no move');

    let calls = 0;
    client.send = ((...given: Parameters<typeof send>) => {
      calls += 1;
      return calls >= crashAt ? Promise.reject(new Error('crashed')) : send(...given);
    }) as typeof client.send;
    const outcome = await moves.move(move, 1, false).catch(() => 'crashed');
    client.send = send;

    const ways = [await exact.findByAlias(alias), await mapped.findByAlias(alias)];
    expect(ways).toContain(account.id);
    if (outcome === 'moved') break;
    expect(await moves.move(move, 1, false)).toBe('moved');
    expect(await mapped.findByAlias(alias)).toBe(account.id);
    expect(crashAt).toBeLessThan(10);
  }
});
