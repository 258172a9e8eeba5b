import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import dynalite, { type DynaliteOptions } from 'dynalite';

/** An item as DynamoDB's JSON writes it. */
export type Item = Readonly<Record<string, unknown>>;

/** An item before and after one write; absent when it was not there. */
export interface ItemChange {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Told of a change when it is committed and before the writer is answered. */
export type ChangeListener = (change: ItemChange) => void;

type Callback<T = void> = (error: Error | null, value?: T) => void;

/** The items of one table as dynalite keeps them. Its operations hold a lock on the key around `get` and `put`. */
interface ItemDb {
  get(key: string, callback: Callback<Item>): void;
  put(key: string, item: Item, callback: Callback): void;
  del(key: string, callback: Callback): void;
}

interface Store {
  getItemDb(table: string): ItemDb;
}

/** A write as a client asked for it, as far as it is looked at here. */
interface ConditionalWrite {
  readonly ReturnValuesOnConditionCheckFailure?: string;
}

/** How dynalite refuses a write; `body` is what the client gets. */
type Refusal = Error & { readonly body: Record<string, unknown> };

interface StoreModule {
  create(options: DynaliteOptions): Store;
  checkConditional(write: ConditionalWrite, present: Item | undefined): Refusal | null | undefined;
}

/** dynalite's own module of that path; it is loaded once, so this is the one that dynalite uses. */
const requireFromDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const storeModule = requireFromDynalite('./db') as StoreModule;

/** A member of a request that is not among these types is thrown away before the operation sees it. */
for (const operation of ['putItem', 'updateItem', 'deleteItem']) {
  const { types } = requireFromDynalite(`./validations/${operation}`) as { types: Record<string, unknown> };
  types.ReturnValuesOnConditionCheckFailure = { type: 'String', enum: ['ALL_OLD', 'NONE'] };
}

const { checkConditional } = storeModule;
/**
 * A write whose condition fails answers with the item that it failed on, when it asks for it: dynalite leaves that
 * out. The item is the one that the condition was held against, under the lock of its key.
 * Source: `ReturnValuesOnConditionCheckFailure`, Amazon DynamoDB API Reference, "UpdateItem".
 */
storeModule.checkConditional = (write, present) => {
  const refusal = checkConditional(write, present);
  if (refusal && present && write.ReturnValuesOnConditionCheckFailure === 'ALL_OLD') {
    refusal.body.Item = present;
  }
  return refusal;
};

/**
 * A dynalite that tells the listeners, by table, of every change of an item: what DynamoDB does with a stream, which
 * dynalite lacks. It is told where items are written, under the lock of the item, because anywhere else two writes
 * could pass each other on their way here. Tables without a listener cost nothing.
 */
export function observedDynalite(
  options: DynaliteOptions,
  listeners: ReadonlyMap<string, ChangeListener>,
): Server {
  const { create } = storeModule;
  storeModule.create = (given) => {
    const store = create(given);
    const getItemDb = store.getItemDb.bind(store);
    store.getItemDb = (table) => {
      const listener = listeners.get(table);
      return listener ? observed(getItemDb(table), listener) : getItemDb(table);
    };
    return store;
  };
  try {
    return dynalite(options);
  } finally {
    storeModule.create = create;
  }
}

function observed(items: ItemDb, listener: ChangeListener): ItemDb {
  const write = (
    key: string,
    after: Item | undefined,
    apply: (callback: Callback) => void,
    done: Callback,
  ): void =>
    items.get(key, (failure, before) => {
      if (failure && failure.name !== 'NotFoundError') return done(failure);
      apply((error) => {
        if (!error) listener({ before, after });
        done(error);
      });
    });
  return {
    ...items,
    put: (key, item, done) => write(key, item, (callback) => items.put(key, item, callback), done),
    del: (key, done) => write(key, undefined, (callback) => items.del(key, callback), done),
  };
}
