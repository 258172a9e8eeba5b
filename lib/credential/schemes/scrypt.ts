import { type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { base64Source, fromBase64 } from './base64.ts';
import { isSaltLength, mostWork } from './import-bounds.ts';
import { owaspMinima, reachesAny } from './owasp-minima.ts';
import { isKeyLength, splitPhcString } from './phc-string.ts';
import type { ImportedScheme } from './scheme.ts';

const scryptAsync = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const settingsEncoding = new RegExp(
  `^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})\\$(${base64Source})\\$(\\d{1,3})$`,
);
const mostMemory = 128 * 1024 * 1024;
const mostParallel = 16;

/** scrypt (RFC 7914) as a PHC string, `$scrypt$ln=15,r=8,p=1$<salt>$<hash>`, at most 128 MiB and p = 16. */
export const scryptScheme: ImportedScheme = {
  split: splitPhcString,

  derivation(settings) {
    const [, log2N, blocks, lanes, salt = '', length] = settingsEncoding.exec(settings) ?? [];
    const [ln, r, p, bytes] = [Number(log2N), Number(blocks), Number(lanes), Number(length)];
    const cost = 2 ** ln;
    if (!(cost >= 2 && r >= 1 && p >= 1 && 128 * cost * r <= mostMemory)) return undefined;
    // RFC 7914 §6: N is less than 2^(128 * r / 8).
    if (ln >= 16 * r) return undefined;
    if (p > mostParallel || !isKeyLength(bytes)) return undefined;
    // Node refuses to use more than `maxmem`. OpenSSL counts, beside N blocks of 128·r bytes, one for each of p
    // and two to work in.
    const maxmem = 128 * r * (cost + p + 2);
    const saltBytes = fromBase64(salt);
    const options = { cost, blockSize: r, parallelization: p, maxmem };
    return {
      isWeak: !reachesAny(owaspMinima.scrypt, { ln, r, p }),
      isWithinBounds: cost * r * p <= mostWork.scrypt && isSaltLength(saltBytes.length, 1),
      derive: (password) => scryptAsync(password, saltBytes, bytes, options),
    };
  },
};
