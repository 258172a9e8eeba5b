import type { Format } from './format.ts';
import { FormatError } from './format-error.ts';
import { maxDepth, maxMembers } from './limits.ts';
import { emptyRecord } from './record.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/**
 * The members of a JSON object (RFC 8259). Of members with the same name the last one wins, as in ECMAScript's
 * `JSON.parse`, which every reader here shares. Numbers are doubles: a schema should ask for safe integers.
 *
 * @throws FormatError `not-utf8`, `malformed` (an empty body too), `not-an-object`, `too-deep`, `too-many-members`
 */
export function parseJson(bytes: Uint8Array): Record<string, unknown> {
  const text = decodeUtf8(bytes);
  checkLimits(text);
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

/**
 * JSON.parse itself survives any nesting, but whoever walks its result recursively may not, so the limits are
 * checked on the text: brackets are depth, and brackets and commas outside strings bound the members.
 */
function checkLimits(text: string): void {
  let depth = 0;
  let members = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index++;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === ',') {
      members++;
    } else if (character === '{' || character === '[') {
      members++;
      depth++;
    } else if (character === '}' || character === ']') {
      depth--;
    }
    if (depth > maxDepth) throw new FormatError('too-deep');
    if (members > maxMembers) throw new FormatError('too-many-members');
  }
}
