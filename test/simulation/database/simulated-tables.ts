import type { DynamoDBRecord } from 'aws-lambda';
import { answers, type Output } from './answers.ts';
import { resourceNotFound } from './refusals.ts';
import { type Input, isWrite, operationOf, type SimulatedCommand } from './requests.ts';
import type { Schema } from './schema.ts';
import { SimulatedTable, type TableState } from './simulated-table.ts';
import type { StoredItem } from './stored-value.ts';
import { recordsOf } from './stream-records.ts';
import { isOver } from './time-to-live.ts';

export type { Output } from './answers.ts';

/** How a call is answered. */
export interface How {
  /**
   * How far behind an eventually consistent read is: in changes of the item for a `GetItem`, in writes of the table for
   * others. 0 for the newest state, which is also what is read where there was nothing earlier.
   */
  readonly stale?: number;
}

/** What a call touches: one item, or without `key` any of its table. */
export interface Touched {
  readonly table: string;
  readonly key?: string;
}

/** Everything in the tables, their streams included, at some time. */
export type Snapshot = readonly TableState[];

/**
 * The service's tables in memory, with the answers of DynamoDB as the SDK gives them: each call is applied at once, and
 * whoever calls decides when. Nothing here takes the real time or a random number.
 */
export class SimulatedTables {
  readonly #schema: Schema;
  readonly #tables: ReadonlyMap<string, SimulatedTable>;
  readonly #now: () => number;

  /** @param now ms since the epoch; only records of streams tell it */
  constructor(schema: Schema, now: () => number) {
    this.#schema = schema;
    this.#tables = new Map(
      schema.tables.map((table) => [table.definition.TableName, new SimulatedTable(table)]),
    );
    this.#now = now;
  }

  /** The names of the tables. */
  get names(): Pick<Schema, 'accounts' | 'challenges'> {
    return this.#schema;
  }

  /**
   * Applies a call at once.
   * @throws ConditionalCheckFailedException, DynamoDBServiceException as the SDK does
   * @throws NotModelled for what the real DynamoDB may take, but this does not know
   * @throws RangeError for `stale` with anything but an eventually consistent read
   */
  apply(command: SimulatedCommand, { stale = 0 }: How = {}): Output {
    const operation = operationOf(command);
    if (stale > 0 && !mayBeStale(command)) throw new RangeError(`${operation} is never stale`);
    const input: Input = command.input;
    const answer = answers[operation](this.#table(input.TableName), input, { stale, now: this.#now() });
    return { $metadata: { attempts: 1, httpStatusCode: 200 }, ...answer };
  }

  /** How many different earlier states may answer a command: the largest `stale` that makes a difference. */
  staleness(command: SimulatedCommand): number {
    if (!mayBeStale(command)) return 0;
    const { table, key } = this.keyOf(command);
    return this.#table(table).changes(key);
  }

  /** The table and the key that a command touches. @throws NotModelled */
  keyOf(command: SimulatedCommand): Touched {
    operationOf(command);
    const { TableName, Key, Item }: Input = command.input;
    const table = this.#table(TableName);
    const key = (Key ?? Item)?.[table.keyName]?.S;
    return { table: table.schema.definition.TableName, ...(key !== undefined && { key }) };
  }

  /** The items of a table by key; for invariants. A later write does not change what was returned. */
  items(table: string): ReadonlyMap<string, StoredItem> {
    return this.#table(table).state.items;
  }

  /** The streams' records so far, each table's in order: as Lambda is given them. */
  get records(): DynamoDBRecord[] {
    return [...this.#tables.values()].flatMap(({ schema, state }) =>
      schema.hasStream ? recordsOf(schema.definition, state.last) : [],
    );
  }

  /** Everything at present, for {@link SimulatedTables.restore}; costs next to nothing. */
  snapshot(): Snapshot {
    return Array.from(this.#tables.values(), ({ state }) => state);
  }

  /** Makes everything as it was at a snapshot of these tables, which can be used again. */
  restore(snapshot: Snapshot): void {
    [...this.#tables.values()].forEach((table, i) => {
      const state = snapshot[i];
      if (state) table.state = state;
    });
  }

  /**
   * Deletes items whose time is over, as DynamoDB itself does at some time.
   * @param now ms since the epoch
   * @param isChosen which of them; all, unless given: DynamoDB takes its time
   * @returns the keys of those that were deleted
   */
  expireTtl(now: number, isChosen: (key: string) => boolean = () => true): string[] {
    const expired: string[] = [];
    for (const table of this.#tables.values()) {
      const { ttl } = table.schema;
      if (ttl === undefined) continue;
      for (const [key, item] of table.state.items) {
        if (!isOver(item[ttl], now) || !isChosen(key)) continue;
        table.write(key, undefined, now, true);
        expired.push(key);
      }
    }
    return expired;
  }

  #table(name = ''): SimulatedTable {
    const table = this.#tables.get(name);
    if (!table) throw resourceNotFound();
    return table;
  }
}

/** Whether a command reads what may be of earlier. @throws NotModelled */
export function mayBeStale(command: SimulatedCommand): boolean {
  const { ConsistentRead }: Input = command.input;
  return !isWrite(command) && ConsistentRead !== true;
}
