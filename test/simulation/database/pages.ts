import { itemSize } from '../../support/item-size.ts';
import { assertKey, placeOf } from './dynalite-rules.ts';
import { bind, type Kind } from './expressions.ts';
import { NotModelled, validationError } from './refusals.ts';
import type { Input } from './requests.ts';
import type { SimulatedTable } from './simulated-table.ts';
import type { StoredItem } from './stored-value.ts';
import { storedItem } from './stored-value.ts';

/** What DynamoDB reads for one page, in bytes. */
const largestPage = 1_048_576;

/** A page of items, as the SDK gives it. */
export interface Page {
  readonly Items?: StoredItem[];
  readonly Count: number;
  readonly ScannedCount: number;
  readonly LastEvaluatedKey?: StoredItem;
}

/** The attributes of some keys, of an item. */
function only(item: StoredItem, names: readonly string[]): StoredItem {
  return Object.freeze(Object.fromEntries(names.flatMap((name) => (item[name] ? [[name, item[name]]] : []))));
}

interface Walk {
  /** In the order in which the database keeps them. */
  readonly items: readonly StoredItem[];
  readonly place: (item: StoredItem) => string;
  readonly keyNames: readonly string[];
  readonly limit: number | undefined;
  readonly start: StoredItem | undefined;
}

/** The items of a page, and the key to go on from. */
function pageOf({
  items,
  place,
  keyNames,
  limit,
  start,
}: Walk): [readonly StoredItem[], StoredItem | undefined] {
  if (limit !== undefined && limit < 1) throw validationError('Limit must be at least 1');
  const after = start && place(start);
  const rest = after === undefined ? items : items.filter((item) => place(item) > after);
  const page = rest.slice(0, limit);
  if (page.reduce((size, item) => size + itemSize(item), 0) > largestPage) {
    throw new NotModelled('pages that end by size');
  }
  const last = page.at(-1);
  return [page, last && page.length === limit ? only(last, keyNames) : undefined];
}

function inOrder(items: Iterable<StoredItem>, place: (item: StoredItem) => string): StoredItem[] {
  return [...items]
    .map((item) => ({ item, at: place(item) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ item }) => item);
}

/** Answers a `Query` of an index. @param stale how many writes of the table the index lags behind */
export function query(table: SimulatedTable, input: Input, stale: number): Page {
  const { definition } = table.schema;
  const index = definition.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === input.IndexName);
  if (!index) {
    if (input.IndexName === undefined) throw new NotModelled('a Query of a table');
    throw validationError(`The table does not have the specified index: ${input.IndexName}`);
  }
  if (input.KeyConditionExpression === undefined) throw new NotModelled('a Query without its expression');
  const { KeySchema = [] } = index;
  const indexNames = KeySchema.map(({ AttributeName = '' }) => AttributeName);
  const keyNames = [table.keyName, ...indexNames];
  const { keyCondition, bindings } = bind(input, queryKinds, indexNames);
  const place = (item: StoredItem) => placeOf(item, definition, KeySchema);
  const found: StoredItem[] = [];
  for (const item of table.readAll(stale).values()) {
    if (indexNames.every((name) => item[name]) && keyCondition?.(item, bindings)) {
      found.push(only(item, keyNames));
    }
  }
  const start = startOf(input.ExclusiveStartKey, keyNames);
  if (start && !keyCondition?.(start, bindings)) {
    throw validationError('The provided starting key does not match the range key predicate');
  }
  const [Items, last] = pageOf({ items: inOrder(found, place), place, keyNames, limit: input.Limit, start });
  const counts = { Count: Items.length, ScannedCount: Items.length };
  return { Items: [...Items], ...counts, ...(last && { LastEvaluatedKey: last }) };
}

const queryKinds: readonly Kind[] = ['KeyConditionExpression'];
const scanKinds: readonly Kind[] = ['FilterExpression'];

/** Answers a `Scan`. @param stale how many writes of the table it lags behind */
export function scan(table: SimulatedTable, input: Input, stale: number): Page {
  const { definition } = table.schema;
  const { filter, bindings } = bind(input, scanKinds, []);
  const place = (item: StoredItem) => placeOf(item, definition);
  const keyNames = [table.keyName];
  const start = startOf(input.ExclusiveStartKey, keyNames);
  if (start) assertKey(start, definition);
  const items = inOrder(table.readAll(stale).values(), place);
  const [page, last] = pageOf({ items, place, keyNames, limit: input.Limit, start });
  const Items = page.filter((item) => filter?.(item, bindings) ?? true);
  return {
    ...(input.Select !== 'COUNT' && { Items }),
    Count: Items.length,
    ScannedCount: page.length,
    ...(last && { LastEvaluatedKey: last }),
  };
}

function startOf(key: StoredItem | undefined, keyNames: readonly string[]): StoredItem | undefined {
  if (!key) return undefined;
  const start = storedItem(key);
  if (Object.keys(start).toSorted().join() === keyNames.toSorted().join()) return start;
  throw validationError('The provided starting key is invalid');
}
