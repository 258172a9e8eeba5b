import { assertItem, assertKey } from './dynalite-rules.ts';
import { type Bound, bind, type Kind } from './expressions.ts';
import { query, scan } from './pages.ts';
import { conditionFailed } from './refusals.ts';
import type { Input, Operation } from './requests.ts';
import type { SimulatedTable } from './simulated-table.ts';
import { type StoredItem, storedItem } from './stored-value.ts';

/** What the SDK answers: of each command, those members that it has. */
export interface Output {
  readonly $metadata: { readonly attempts: number; readonly httpStatusCode: number };
  readonly Item?: StoredItem;
  readonly Attributes?: StoredItem;
  readonly Items?: StoredItem[];
  readonly Count?: number;
  readonly ScannedCount?: number;
  readonly LastEvaluatedKey?: StoredItem;
}

/** When a call is applied. */
export interface When {
  /** How far behind it reads; see `How` of the tables. */
  readonly stale: number;
  /** ms since the epoch */
  readonly now: number;
}

type Answer = Omit<Output, '$metadata'>;

const writeKinds: readonly Kind[] = ['ConditionExpression'];
const updateKinds: readonly Kind[] = ['UpdateExpression', 'ConditionExpression'];
const nothing: StoredItem = Object.freeze({});

/** Applies a request of each operation to its table. @throws as the SDK does, and NotModelled */
export const answers: Readonly<
  Record<Operation, (table: SimulatedTable, input: Input, when: When) => Answer>
> = {
  GetItem: (table, { Key = {} }, { stale }) => {
    const Item = table.read(keyIn(table, Key), stale);
    return Item ? { Item } : {};
  },
  PutItem: (table, input, when) => {
    const after = storedItem(input.Item ?? {});
    assertItem(after, table.schema.definition);
    const bound = bind(input, writeKinds, [table.keyName]);
    return write(table, { key: keyOf(table, after), input, bound, when }, () => after);
  },
  UpdateItem: (table, input, when) => {
    const item = storedItem(input.Key ?? {});
    const bound = bind(input, updateKinds, [table.keyName]);
    const { update = (before: StoredItem) => before, bindings } = bound;
    return write(table, { key: keyIn(table, item), input, bound, when }, (before = item) =>
      update(before, bindings),
    );
  },
  DeleteItem: (table, input, when) => {
    const bound = bind(input, writeKinds, [table.keyName]);
    return write(table, { key: keyIn(table, input.Key ?? {}), input, bound, when }, () => undefined);
  },
  Query: (table, input, { stale }) => query(table, input, stale),
  Scan: (table, input, { stale }) => scan(table, input, stale),
};

/** A write of an item: whether it may be made, and what is asked of its answer. */
interface Conditional {
  readonly key: string;
  readonly input: Input;
  readonly bound: Bound;
  readonly when: When;
}

/** Makes the write of an item when its condition holds. */
function write(
  table: SimulatedTable,
  { key, input, bound: { condition, bindings }, when }: Conditional,
  make: (before: StoredItem | undefined) => StoredItem | undefined,
): Answer {
  const before = table.read(key);
  if (condition && !condition(before ?? nothing, bindings)) {
    throw conditionFailed(input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' ? before : undefined);
  }
  const after = make(before);
  table.write(key, after, when.now);
  const returned =
    input.ReturnValues === 'ALL_NEW' ? after : input.ReturnValues === 'ALL_OLD' ? before : undefined;
  return returned ? { Attributes: returned } : {};
}

function keyOf(table: SimulatedTable, given: StoredItem): string {
  return given[table.keyName]?.S ?? '';
}

/** The key that a request gives. @throws DynamoDBServiceException `ValidationException` */
function keyIn(table: SimulatedTable, given: StoredItem): string {
  assertKey(given, table.schema.definition);
  return keyOf(table, given);
}
