import { deserialize, Int32, Long, serialize } from 'bson';
import { checkBson } from './check-bson.ts';
import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { emptyRecord } from './record.ts';

/**
 * The members of a BSON document that fills the body. Types stay apart so that a schema can tell them:
 *
 * - int32 is a `number`, int64 always a `bigint` (no value loses digits above 2^53);
 * - double stays a `Double` of `bson`, and so do the other wrappers (`Binary`, `ObjectId`, `Decimal128`, …);
 * - UTC datetime is a `Date`, possibly an invalid one; string, boolean, null, document and array are themselves.
 *
 * @throws FormatError `malformed`, `not-utf8`, `too-deep`, `too-many-members`
 */
export function parseBson(bytes: Uint8Array): Record<string, unknown> {
  checkBson(bytes);
  const document: unknown = decode(bytes);
  // `bson` turns a document that has `$ref` and `$id` into a DBRef, which hides the members.
  if (!isPlainObject(document)) throw new FormatError('malformed');
  return toRecord(document);
}

/**
 * The BSON document of a reply. Whole numbers within 32 bits become int32, other numbers double; members that are
 * `undefined` are left out.
 */
export function serializeBson(value: object): Uint8Array {
  return serialize(value, { ignoreUndefined: true });
}

/** BSON (bsonspec.org, version 1.1) as ASP.NET Web API speaks it. */
export const bsonFormat: Format = {
  mediaTypes: ['application/bson'],
  decode: parseBson,
  encode: serializeBson,
  encodeError: serializeBson,
};

function decode(bytes: Uint8Array): unknown {
  try {
    return deserialize(bytes, { promoteValues: false, promoteLongs: false });
  } catch {
    throw new FormatError('malformed');
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function toRecord(document: object): Record<string, unknown> {
  const record = emptyRecord();
  for (const [name, value] of Object.entries(document)) record[name] = toValue(value);
  return record;
}

/** Recursion is bounded: checkBson has limited the depth. */
function toValue(value: unknown): unknown {
  if (value instanceof Int32) return value.value;
  if (value instanceof Long) return value.toBigInt();
  if (Array.isArray(value)) return value.map(toValue);
  return isPlainObject(value) ? toRecord(value) : value;
}
