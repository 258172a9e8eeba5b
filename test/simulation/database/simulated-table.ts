import { itemSize } from '../../support/item-size.ts';
import { assertItem } from './dynalite-rules.ts';
import { validationError } from './refusals.ts';
import type { TableSchema } from './schema.ts';
import { type StoredItem, sameItem } from './stored-value.ts';

/** The largest item of DynamoDB, in bytes. */
const largestItem = 409_600;

/** A write that changed an item, and the one of the table before it. */
export interface Write {
  /** 1 for the first one of the table. */
  readonly number: number;
  /** ms since the epoch */
  readonly at: number;
  readonly key: string;
  readonly before: StoredItem | undefined;
  readonly after: StoredItem | undefined;
  readonly former: Write | undefined;
  /** Whether DynamoDB itself deleted the item because its time was over. */
  readonly isExpiry: boolean;
}

/** Items by key. */
export type Items = ReadonlyMap<string, StoredItem>;

/** What a table was at some time; later writes do not change it. */
export interface TableState {
  readonly items: Items;
  readonly last: Write | undefined;
}

/** One table: its items, and every write that led to them. */
export class SimulatedTable {
  readonly schema: TableSchema;
  readonly keyName: string;
  #items = new Map<string, StoredItem>();
  #last: Write | undefined;
  /** Whether a state has the same map, which is then to be left as it is. */
  #isShared = false;

  constructor(schema: TableSchema) {
    this.schema = schema;
    this.keyName = schema.definition.KeySchema?.[0]?.AttributeName ?? '';
  }

  /** Everything at present. Costs nothing; the next write copies the map. */
  get state(): TableState {
    this.#isShared = true;
    return { items: this.#items, last: this.#last };
  }

  set state({ items, last }: TableState) {
    this.#items = items as Map<string, StoredItem>;
    this.#last = last;
    this.#isShared = true;
  }

  /** The item of a key at present, or before as many of its last changes as `stale` says. */
  read(key: string, stale = 0): StoredItem | undefined {
    let item = this.#items.get(key);
    let left = stale;
    for (let write = this.#last; write && left > 0; write = write.former) {
      if (write.key !== key) continue;
      item = write.before;
      left -= 1;
    }
    return item;
  }

  /** All items at present, or before as many of the table's last writes as `stale` says. */
  readAll(stale = 0): Items {
    if (stale === 0) return this.#items;
    const items = new Map(this.#items);
    let write = this.#last;
    for (let left = stale; write && left > 0; left -= 1, write = write.former) {
      if (write.before) items.set(write.key, write.before);
      else items.delete(write.key);
    }
    return items;
  }

  /** How many changes there were: of the item of a key, or of all. */
  changes(key?: string): number {
    if (key === undefined) return this.#last?.number ?? 0;
    let count = 0;
    for (let write = this.#last; write; write = write.former) if (write.key === key) count += 1;
    return count;
  }

  /**
   * Makes `after` the item of a key. Nothing happened when it is as before.
   * @param at ms since the epoch
   * @throws DynamoDBServiceException `ValidationException` when it is too large or a key of an index is none
   */
  write(key: string, after: StoredItem | undefined, at: number, isExpiry = false): void {
    const before = this.#items.get(key);
    if (after) {
      assertItem(after, this.schema.definition);
      if (itemSize(after) > largestItem) {
        throw validationError('Item size has exceeded the maximum allowed size');
      }
    }
    if (before && after ? sameItem(before, after) : before === after) return;
    if (this.#isShared) this.#items = new Map(this.#items);
    this.#isShared = false;
    if (after) this.#items.set(key, after);
    else this.#items.delete(key);
    const former = this.#last;
    this.#last = { number: (former?.number ?? 0) + 1, at, key, before, after, former, isExpiry };
  }
}
