import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { aliasKey, toItem } from '../../lib/adapters/dynamodb/account-item.ts';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import { AliasItems } from '../../lib/adapters/dynamodb/alias-items.ts';
import { type AliasMove, DynamoDbAliasMoves } from '../../lib/adapters/dynamodb/alias-moves.ts';
import type { Alias } from '../../lib/credential/account.ts';
import type { UsernameCase } from '../../lib/credential/canonical-alias.ts';
import { testAccount } from '../support/account.ts';
import type { OpenTables } from '../support/open-tables.ts';

const now = 1_800_000_000_000;

/** What moving aliases does on a database. */
export function aliasMoveContract(name: string, tables: () => OpenTables): void {
  const store = (usernameCase: UsernameCase) =>
    new DynamoDbAccountStore(tables().client, tables().accounts, usernameCase);
  const moves = (usernameCase: UsernameCase, pageSize?: number) =>
    new DynamoDbAliasMoves(tables().client, tables().accounts, usernameCase, pageSize);
  const given = async (usernameCase: UsernameCase, username: string) => {
    const account = testAccount({ username, email: `${username}@Example.com` });
    expect(await store(usernameCase).create(account)).toEqual({ created: true });
    return account;
  };
  const movesOf = async (id: string, from = moves('mapped')): Promise<AliasMove[]> => {
    const found: AliasMove[] = [];
    for await (const page of from.pages()) found.push(...page.filter((move) => move.id === id));
    return found;
  };
  const find = (usernameCase: UsernameCase, value: string, kind: Alias['kind'] = 'username') =>
    store(usernameCase).findByAlias({ kind, value });
  const itemCount = async () => {
    const scan = new ScanCommand({ TableName: tables().accounts, Select: 'COUNT' });
    return (await tables().client.send(scan)).Count;
  };
  const newName = () => `Ming-${String(Math.random()).slice(2)}`;

  describe(`${name}: moving aliases`, () => {
    it.each<[UsernameCase, UsernameCase]>([
      ['exact', 'mapped'],
      ['mapped', 'exact'],
    ])('takes an account from %s to %s, once', async (from, to) => {
      const username = newName();
      const { id } = await given(from, username);
      const before = await itemCount();
      const [move, ...more] = await movesOf(id, moves(to));
      if (!move || more.length > 0) expect.fail('not one move');

      expect(await moves(to).move(move, now, false)).toBe('moved');
      expect(await find(to, username)).toBe(id);
      expect(await itemCount()).toBe(before);
      expect(await moves(to).move(move, now, false)).toBe('in_place');
      expect(await find(to, username)).toBe(id);
    });

    it('has nothing to do for names that every rule keeps alike', async () => {
      const { id } = await given('exact', newName().toLowerCase());
      expect(await movesOf(id)).toEqual([]);
    });

    it('finds them page by page', async () => {
      const ids = new Set<string>();
      for (let i = 0; i < 5; i += 1) ids.add((await given('exact', newName())).id);
      let pages = 0;
      for await (const page of moves('mapped', 3).pages()) {
        pages += 1;
        for (const { id } of page) ids.delete(id);
      }
      expect([...ids]).toEqual([]);
      expect(pages).toBeGreaterThan(3);
    });

    it('can keep the former name for what is still deployed, and take it away later', async () => {
      const username = newName();
      const { id } = await given('exact', username);
      const [move] = await movesOf(id);
      if (!move) expect.fail('no move');

      expect(await moves('mapped').move(move, now, true)).toBe('moved');
      expect([await find('exact', username), await find('mapped', username)]).toEqual([id, id]);
      expect(await moves('mapped').move(move, now, true)).toBe('in_place');
      expect(await moves('mapped').move(move, now, false)).toBe('moved');
      expect([await find('exact', username), await find('mapped', username)]).toEqual([undefined, id]);
    });

    it('leaves both as they are where another account has the name', async () => {
      const username = newName();
      const [upper, lower] = [
        await given('exact', username),
        testAccount({ username: username.toLowerCase() }),
      ];
      await store('exact').create(lower);
      const [move] = await movesOf(upper.id);
      if (!move) expect.fail('no move');

      expect(await moves('mapped').move(move, now, false)).toEqual({ takenBy: lower.id });
      expect(await find('exact', username)).toBe(upper.id);
      expect(await find('mapped', username)).toBe(lower.id);
    });

    it('takes over what a creation that broke off has left', async () => {
      const username = newName();
      const { id } = await given('exact', username);
      const left = {
        pk: { S: `alias#username#${username.toLowerCase()}` },
        accountId: { S: 'never-created' },
        reservedAt: { N: String(now - 60_001) },
      };
      await tables().client.send(new PutItemCommand({ TableName: tables().accounts, Item: left }));
      const [move] = await movesOf(id);
      if (!move) expect.fail('no move');

      expect(await moves('mapped').move(move, now, false)).toBe('moved');
      expect(await find('mapped', username)).toBe(id);
    });

    it('takes no name away that changed hands after its holder was read', async () => {
      const { client, accounts: TableName } = tables();
      const items = new AliasItems(client, TableName);
      const key = aliasKey({ kind: 'username', value: newName() });
      const putHolder = (accountId: string) =>
        client.send(new PutItemCommand({ TableName, Item: { ...key, accountId: { S: accountId } } }));
      await putHolder('first');
      expect(await items.holderOf(key)).toBe('first');
      await putHolder('second');

      expect(await items.giveBack(key, 'first')).toBe(false);
      expect(await items.holderOf(key)).toBe('second');
      expect(await items.giveBack(key, 'second')).toBe(true);
      expect(await items.holderOf(key)).toBeUndefined();
    });

    it('finds a name that was too long for a digest to be its key', async () => {
      const username = `\u540d${'\u6f22'.repeat(400)}${Math.random()}`;
      const account = testAccount({ username });
      const { client, accounts: TableName } = tables();
      const early = { pk: { S: `alias#username#${username}` }, accountId: { S: account.id } };
      for (const Item of [toItem(account), early]) await client.send(new PutItemCommand({ TableName, Item }));
      expect(await find('mapped', username)).toBeUndefined();
      const [move] = await movesOf(account.id);
      if (!move) expect.fail('no move');

      expect(await moves('mapped').move(move, now, false)).toBe('moved');
      expect(await find('mapped', username)).toBe(account.id);
    });
  });
}
