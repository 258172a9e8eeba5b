import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { emptyRecord } from './record.ts';
import { screenJson } from './screen-json.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/**
 * The members of a JSON object (RFC 8259). No object in it, however deep, names a member twice. Numbers are doubles: a
 * schema should ask for safe integers.
 *
 * @throws FormatError `not-utf8`, `malformed` (an empty body too), `not-an-object`, `too-deep`, `too-many-members`,
 * `duplicate-member`
 */
export function parseJson(bytes: Uint8Array): Record<string, unknown> {
  const text = decodeUtf8(bytes);
  screenJson(text);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError('not-an-object');
  }
  return Object.assign(emptyRecord(), value);
}

/** JSON text of an object or array. Members that are `undefined` are left out. */
export function stringifyJson(value: object): string {
  return JSON.stringify(value);
}

/** JSON as the APIs speak it. */
export const jsonFormat: Format = {
  mediaTypes: ['application/json', 'text/json'],
  decode: parseJson,
  encode: (reply) => encodeUtf8(stringifyJson(reply)),
  encodeError: (error) => encodeUtf8(stringifyJson(error)),
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError('malformed');
  }
}
