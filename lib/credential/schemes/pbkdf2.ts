import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { base64Source, fromBase64 } from './base64.ts';
import { isSaltLength, mostWork } from './import-bounds.ts';
import { owaspMinima } from './owasp-minima.ts';
import { isKeyLength, splitPhcString } from './phc-string.ts';
import type { ImportedScheme } from './scheme.ts';

const pbkdf2Async = promisify(pbkdf2);
const settingsEncoding = new RegExp(
  `^\\$pbkdf2-(sha1|sha256|sha512)\\$i=(\\d{1,8})(?:,l=\\d+)?\\$(${base64Source})\\$(\\d{1,3})$`,
);
const mostIterations = 2_000_000;
const minima: Readonly<Record<string, { readonly iterations: number }>> = owaspMinima.pbkdf2;
const most: Readonly<Record<string, number>> = mostWork.pbkdf2;
/** What one round of the iteration yields. */
const blockBytes: Readonly<Record<string, number>> = { sha1: 20, sha256: 32, sha512: 64 };

/** PBKDF2 (RFC 8018) as a PHC string, `$pbkdf2-sha256$i=600000$<salt>$<hash>`, at most 2,000,000 iterations. */
export const pbkdf2Scheme: ImportedScheme = {
  split: splitPhcString,

  derivation(settings) {
    const [, hash = '', i, salt = '', length] = settingsEncoding.exec(settings) ?? [];
    const [iterations, bytes] = [Number(i), Number(length)];
    const minimum = minima[hash];
    if (!minimum || iterations < 1 || iterations > mostIterations || !isKeyLength(bytes)) return undefined;
    const saltBytes = fromBase64(salt);
    const work = iterations * Math.ceil(bytes / (blockBytes[hash] ?? 1));
    return {
      isWeak: iterations < minimum.iterations,
      isWithinBounds: work <= (most[hash] ?? 0) && isSaltLength(saltBytes.length, 1),
      derive: (password) => pbkdf2Async(password, saltBytes, iterations, bytes, hash),
    };
  },
};
