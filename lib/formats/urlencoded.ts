import type { RequestFormat } from './format.ts';
import { FormatError } from './format-error.ts';
import { maxMembers } from './limits.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * The members of a form (`application/x-www-form-urlencoded`, WHATWG URL §5.1), all of them strings. Stricter than
 * a browser's parser: a bad percent sequence, bytes that are not UTF-8 and a repeated name are refused, the last as
 * OAuth asks for (RFC 6749 §3.2). Empty pairs are skipped; an empty body is an empty record.
 *
 * @throws FormatError `not-utf8`, `malformed`, `too-many-members`
 */
export function parseUrlencoded(bytes: Uint8Array): Record<string, string> {
  const pairs = decodeUtf8(bytes)
    .split('&')
    .filter((pair) => pair !== '');
  if (pairs.length > maxMembers) throw new FormatError('too-many-members');

  const record: Record<string, string> = Object.create(null);
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decodeComponent(equals === -1 ? pair : pair.slice(0, equals));
    if (name in record) throw new FormatError('malformed');
    record[name] = equals === -1 ? '' : decodeComponent(pair.slice(equals + 1));
  }
  return record;
}

/** Forms, for requests only: ASP.NET Web API never answers in one. */
export const urlencodedFormat: RequestFormat = {
  mediaTypes: ['application/x-www-form-urlencoded'],
  decode: parseUrlencoded,
};

/** decodeURIComponent refuses bad escapes, and bytes that are not UTF-8 behind good ones. */
function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new FormatError('malformed');
  }
}
