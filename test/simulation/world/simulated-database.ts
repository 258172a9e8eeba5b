import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { accountKey, fromItem } from '../../../lib/adapters/dynamodb/account-item.ts';
import type { Account, AccountId } from '../../../lib/credential/account.ts';
import { clientOf } from '../database/client-of.ts';
import { serviceSchema } from '../database/open-simulated-tables.ts';
import { isWrite, operationOf, type SimulatedCommand } from '../database/requests.ts';
import { mayBeStale, type Output, SimulatedTables, type Snapshot } from '../database/simulated-tables.ts';
import type { Call } from '../schedule/call.ts';

/** Everything in the database. */
export type DatabaseState = Snapshot;

/** What a database does otherwise than it should, for tests of what notices that. */
export type Flaw = (command: SimulatedCommand, apply: (command: SimulatedCommand) => Output) => Output;

/** A database with nothing in it. */
export function emptyDatabase(): DatabaseState {
  return new SimulatedTables(serviceSchema, () => 0).snapshot();
}

/** The database of one history. */
export class SimulatedDatabase {
  readonly #tables: SimulatedTables;
  readonly #flaw: Flaw | undefined;

  constructor(state: DatabaseState, now: () => number, flaw?: Flaw) {
    this.#tables = new SimulatedTables(serviceSchema, now);
    this.#tables.restore(state);
    this.#flaw = flaw;
  }

  get names(): SimulatedTables['names'] {
    return this.#tables.names;
  }

  /** The records of the accounts table's stream so far. */
  get records(): readonly DynamoDBRecord[] {
    return this.#tables.records;
  }

  state(): DatabaseState {
    return this.#tables.snapshot();
  }

  /** A client whose calls are made by `call`, when that sees fit. */
  clientOf(call: (call: Call) => Promise<unknown>): DynamoDBClient {
    return clientOf((command) => call(this.callOf(command)) as Promise<Output>);
  }

  /** Deletes what DynamoDB itself deletes by time. @param now ms since the epoch */
  expire(now: number): void {
    this.#tables.expireTtl(now);
  }

  /** An account as it is stored. @throws Error when there is none */
  account(id: AccountId): Account {
    const item = this.#tables.items(this.names.accounts).get(accountKey(id).pk?.S ?? '');
    if (!item) throw new Error(`no account ${id}`);
    return fromItem(item);
  }

  /** What the item of an account is called among the resources of calls. */
  accountResource(id: AccountId): string {
    return `${this.names.accounts} ${accountKey(id).pk?.S}`;
  }

  /** The call that a command is. */
  callOf(command: SimulatedCommand): Call {
    const { table, key } = this.#tables.keyOf(command);
    const shard = shardOf(command);
    const touched = [
      ...(key === undefined ? [] : [`${table} ${key}`]),
      ...(shard === undefined ? [] : [`${table}'s index ${shard}`]),
      ...(key === undefined && shard === undefined ? [`${table} *`] : []),
    ];
    const stream = table === this.names.accounts ? ['stream'] : [];
    return {
      to: 'database',
      about: `${operationOf(command)} ${touched[0]}`,
      reads: touched,
      writes: isWrite(command) ? [...touched, ...stream] : [],
      apply: () => this.#apply(command),
      request: command,
    };
  }

  #apply(command: SimulatedCommand): Output {
    // Of what an eventually consistent read may give, the earlier: whoever asks for one must live with it. An index is
    // as it is now; what it lags behind is what happens between the query and the writes that follow it.
    const apply = (one: SimulatedCommand) => {
      const mayLag = one instanceof GetItemCommand && mayBeStale(one);
      return this.#tables.apply(one, { stale: mayLag ? Math.min(1, this.#tables.staleness(one)) : 0 });
    };
    return this.#flaw ? this.#flaw(command, apply) : apply(command);
  }
}

/** The part of the expiry index that a command reads or may change, if any. */
function shardOf({ input }: SimulatedCommand): string | undefined {
  if ('Item' in input) return input.Item?.expiryShard?.S;
  if ('ExpressionAttributeValues' in input) return input.ExpressionAttributeValues?.[':shard']?.S;
  return undefined;
}
