import { randomUUID } from 'node:crypto';
import type { DynamoDBClient, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import {
  type Account,
  type AccountId,
  type Alias,
  aliasesOf,
  type Credential,
} from '../../credential/account.ts';
import { canonicalAlias, type UsernameCase } from '../../credential/canonical-alias.ts';
import type { AccountStore, CredentialUpdate } from '../../credential/ports.ts';
import { CoreError } from '../../errors/service-error.ts';
import { settle } from '../../request-scope.ts';
import {
  accountKey,
  aliasKey,
  credentialAttribute,
  fromItem,
  historyAttribute,
  type Item,
} from './account-item.ts';
import { createAccountItems } from './create-account-items.ts';
import { readItem } from './read-item.ts';
import { type UpdateAnswer, update } from './update.ts';

/** What else a write that ends an account's tokens does, and on what condition. */
interface EndOfTokens {
  /** A part of a `SET` clause that ends in a comma. */
  readonly change?: string;
  readonly condition: string;
  readonly names?: Record<string, string>;
  readonly values?: Item;
}

/** Accounts in one DynamoDB table; see `infra/accounts-table.yml`. */
export class DynamoDbAccountStore implements AccountStore {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #usernameCase: UsernameCase;
  readonly #onRead: (id: AccountId, account: Account | undefined) => void;

  /** @param onRead told of every {@link AccountStore.read} and of what it found */
  constructor(
    client: DynamoDBClient,
    table: string,
    usernameCase: UsernameCase,
    onRead: (id: AccountId, account: Account | undefined) => void = () => undefined,
  ) {
    this.#client = client;
    this.#table = table;
    this.#usernameCase = usernameCase;
    this.#onRead = onRead;
  }

  canonical(alias: Alias): Alias {
    return canonicalAlias(alias, this.#usernameCase);
  }

  async findByAlias(alias: Alias): Promise<AccountId | undefined> {
    // Consistent: an account must be reachable by its alias as soon as it is created.
    return (await this.#get(aliasKey(this.canonical(alias))))?.accountId?.S;
  }

  async read(id: AccountId): Promise<Account | undefined> {
    const item = await this.#get(accountKey(id));
    const account = item && fromItem(item);
    this.#onRead(id, account);
    return account;
  }

  async upgrade(id: AccountId, version: number, credential: Credential): Promise<boolean> {
    const { done } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: 'SET credential = :credential',
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: {
        ':credential': credentialAttribute(credential),
        ':version': { N: String(version) },
      },
    });
    return done;
  }

  async change(id: AccountId, update: CredentialUpdate): Promise<boolean> {
    const changeId = randomUUID();
    try {
      return await this.#change(id, update, changeId);
    } catch (fault) {
      // Every answer was lost, but perhaps not the write: whoever changed a password must not be told otherwise.
      const item = await settle(() => this.#get(accountKey(id)));
      if (isOf(changeId, item)) return true;
      throw fault;
    }
  }

  async #change(id: AccountId, update: CredentialUpdate, changeId: string): Promise<boolean> {
    const { from } = update;
    const { done, item, tries } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: [
        'SET credential = :credential, history = :history, changedAt = :now, changeId = :changeId',
        `version = version + :one${from === undefined ? ' REMOVE changedFrom' : ', changedFrom = :from'}`,
      ].join(', '),
      ConditionExpression: 'version = :version AND #status = :active',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':credential': credentialAttribute(update.credential),
        ':history': historyAttribute(update.history),
        ':now': { N: String(update.now) },
        ':changeId': { S: changeId },
        ':one': { N: '1' },
        ':version': { N: String(update.fromVersion) },
        ':active': { S: 'active' },
        ...(from !== undefined && { ':from': { S: from } }),
      },
    });
    // Idempotent: the SDK repeats a write whose answer was lost, which then meets the first one's effect.
    if (done || isOf(changeId, item)) return true;
    if (tries === 1) return false;
    throw new CoreError('internal', { detail: 'the change may have been made, and another one after it' });
  }

  async create(account: Account): Promise<{ created: true } | { created: false; taken: Alias }> {
    const aliases = aliasesOf(account).map((alias) => this.canonical(alias));
    return createAccountItems(this.#client, this.#table, account, aliases);
  }

  async freeze(id: AccountId): Promise<boolean> {
    return this.#operate(id, {
      UpdateExpression: 'SET #status = :frozen',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':frozen': { S: 'frozen' } },
    });
  }

  async thaw(id: AccountId, now: number): Promise<boolean> {
    const { done, item } = await this.#endTokens(id, now, {
      change: '#status = :active, ',
      condition: '#status = :frozen',
      names: { '#status': 'status' },
      values: { ':active': { S: 'active' }, ':frozen': { S: 'frozen' } },
    });
    // One that is active already, and keeps its tokens, is there all the same.
    return done || item !== undefined;
  }

  async endTokens(id: AccountId, now: number): Promise<boolean> {
    return (await this.#endTokens(id, now, { condition: 'attribute_exists(pk)' })).done;
  }

  /** The time only ever moves forward: a clock that is behind must not revive what was ended. */
  async #endTokens(id: AccountId, now: number, how: EndOfTokens): Promise<UpdateAnswer> {
    const { change = '', condition, names, values } = how;
    const write = (endedAt: number) =>
      this.#update({
        Key: accountKey(id),
        UpdateExpression: `SET ${change}tokensEndedAt = :now ADD tokenEnds :one`,
        ConditionExpression: `${condition} AND NOT tokensEndedAt > :now`,
        ...(names && { ExpressionAttributeNames: names }),
        ExpressionAttributeValues: { ...values, ':now': { N: String(endedAt) }, ':one': { N: '1' } },
      });
    const answer = await write(now);
    const later = Number(answer.item?.tokensEndedAt?.N ?? 0);
    return !answer.done && later > now ? write(later) : answer;
  }

  async unlock(id: AccountId): Promise<boolean> {
    return this.#operate(id, {
      UpdateExpression: 'ADD unlocks :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    });
  }

  /** Does what an operator asks for; false when there is no such account. */
  async #operate(id: AccountId, change: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>): Promise<boolean> {
    const { done } = await this.#update({
      Key: accountKey(id),
      ConditionExpression: 'attribute_exists(pk)',
      ...change,
    });
    return done;
  }

  #get(key: Item): Promise<Item | undefined> {
    return readItem(this.#client, this.#table, key);
  }

  #update(input: Omit<UpdateItemCommandInput, 'TableName'>): Promise<UpdateAnswer> {
    return update(this.#client, { TableName: this.#table, ...input });
  }
}

/** Whether an item is as a change left it. */
function isOf(changeId: string, item: Item | undefined): boolean {
  return item?.changeId?.S === changeId;
}
