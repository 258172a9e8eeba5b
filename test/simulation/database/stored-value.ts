import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { canonicalNumber } from './dynalite-rules.ts';
import { NotModelled, validationError } from './refusals.ts';

/** An item that nothing changes any more: a write makes another one, which shares with it what it keeps. */
export type StoredItem = Record<string, AttributeValue>;

/** Numbers that are in DynamoDB's own spelling already: all that the product writes. */
const plainInteger = /^(?:0|-?[1-9]\d{0,14})$/;

/** A number in DynamoDB's spelling. @throws DynamoDBServiceException `ValidationException` when it is none */
export function storedNumber(text: string): string {
  return plainInteger.test(text) ? text : canonicalNumber(text);
}

type Type = 'S' | 'N' | 'B' | 'BOOL' | 'NULL' | 'L' | 'M';

const copies: Readonly<Record<Type, (value: AttributeValue) => AttributeValue>> = {
  S: ({ S = '' }) => ({ S }),
  N: ({ N = '' }) => ({ N: storedNumber(N) }),
  B: ({ B = new Uint8Array() }) => ({ B: Uint8Array.from(B) }),
  BOOL: ({ BOOL = false }) => ({ BOOL }),
  NULL: ({ NULL }) => {
    if (NULL !== true) throw validationError('Null attribute value types must have the value of true');
    return { NULL };
  },
  L: ({ L = [] }) => ({ L: Object.freeze(L.map(storedValue)) as AttributeValue[] }),
  M: ({ M = {} }) => ({ M: storedItem(M) }),
};

/**
 * The type of a value.
 * @throws NotModelled for a set
 * @throws DynamoDBServiceException `ValidationException` when it has no type, or two
 */
export function typeOf(value: AttributeValue): Type {
  let found: string | undefined;
  for (const type in value) {
    if (value[type as Type] === undefined) continue;
    if (found) throw validationError('Supplied AttributeValue has more than one datatypes set');
    found = type;
  }
  if (found === undefined) throw validationError('Supplied AttributeValue is empty');
  if (!Object.hasOwn(copies, found)) throw new NotModelled(`values of type ${found}`);
  return found as Type;
}

/** A copy of a value as it is stored. @throws as {@link typeOf}, and for what is no number */
export function storedValue(value: AttributeValue): AttributeValue {
  return Object.freeze(copies[typeOf(value)](value));
}

/** A copy of an item, or of a map, as it is stored. @throws as {@link storedValue} */
export function storedItem(item: StoredItem): StoredItem {
  const stored: StoredItem = {};
  for (const name in item) {
    const value = item[name];
    if (value !== undefined) stored[name] = storedValue(value);
  }
  return Object.freeze(stored);
}

/** Whether two values are equal, in type and content. */
export function equal(left: AttributeValue | undefined, right: AttributeValue | undefined): boolean {
  if (left === right) return true;
  if (!left || !right) return false;
  const type = typeOf(left);
  if (type !== typeOf(right)) return false;
  if (left.B && right.B) return Buffer.compare(left.B, right.B) === 0;
  if (left.M && right.M) return sameItem(left.M, right.M);
  if (left.L && right.L) {
    const { L } = right;
    return left.L.length === L.length && left.L.every((element, i) => equal(element, L[i]));
  }
  return left[type] === right[type];
}

/** Whether two items, or maps, have the same members. */
export function sameItem(left: StoredItem, right: StoredItem): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => equal(left[name], right[name]));
}
