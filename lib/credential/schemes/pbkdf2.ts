import { pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { base64Source, fromBase64 } from './base64.ts';
import type { ImportedScheme } from './scheme.ts';

const derive = promisify(pbkdf2);
const encoding = new RegExp(
  `^\\$pbkdf2-(sha1|sha256|sha512)\\$i=(\\d{1,8})(?:,l=\\d+)?\\$(${base64Source})\\$(${base64Source})$`,
);
const mostIterations = 2_000_000;
const mostBytes = 64;

/** PBKDF2 (RFC 8018) as a PHC string, `$pbkdf2-sha256$i=600000$<salt>$<hash>`, at most 2,000,000 iterations. */
export const pbkdf2Scheme: ImportedScheme = {
  parse(encoded) {
    const [, digest = '', iterations = '', salt = '', hash = ''] = encoding.exec(encoded) ?? [];
    const rounds = Number(iterations);
    const expected = fromBase64(hash);
    if (rounds < 1 || rounds > mostIterations || expected.length < 16 || expected.length > mostBytes) {
      return undefined;
    }
    return async (password) =>
      timingSafeEqual(await derive(password, fromBase64(salt), rounds, expected.length, digest), expected);
  },
};
