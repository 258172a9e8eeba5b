import type { Server } from 'node:http';
import dynalite, { type DynaliteOptions } from 'dynalite';
import type { ChangeListener, Item } from './item-change.ts';
import { requireFromDynalite } from './require-from-dynalite.ts';

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

interface StoreModule {
  create(options: DynaliteOptions): Store;
}

const storeModule = requireFromDynalite('./db') as StoreModule;

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
