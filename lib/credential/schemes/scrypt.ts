import { type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { base64Source, fromBase64 } from './base64.ts';
import type { ImportedScheme } from './scheme.ts';

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
const encoding = new RegExp(
  `^\\$scrypt\\$ln=(\\d{1,2}),r=(\\d{1,2}),p=(\\d{1,2})\\$(${base64Source})\\$(${base64Source})$`,
);
const mostMemory = 128 * 1024 * 1024;
const mostParallel = 16;
const mostBytes = 64;

/** scrypt (RFC 7914) as a PHC string, `$scrypt$ln=15,r=8,p=1$<salt>$<hash>`, at most 128 MiB and p = 16. */
export const scryptScheme: ImportedScheme = {
  parse(encoded) {
    const [, ln, r, p, salt = '', hash = ''] = encoding.exec(encoded) ?? [];
    const [cost, blockSize, parallelization] = [2 ** Number(ln), Number(r), Number(p)];
    const expected = fromBase64(hash);
    const memory = 128 * cost * blockSize;
    if (!(cost >= 2 && blockSize >= 1 && parallelization >= 1 && memory <= mostMemory)) return undefined;
    // RFC 7914 §6: N is less than 2^(128 * r / 8).
    if (Number(ln) >= 16 * blockSize) return undefined;
    if (parallelization > mostParallel || expected.length < 16 || expected.length > mostBytes)
      return undefined;
    // Node refuses to use more than `maxmem`. OpenSSL counts, beside N blocks of 128·r bytes, one for each of p
    // and two to work in.
    const maxmem = 128 * blockSize * (cost + parallelization + 2);
    const options = { cost, blockSize, parallelization, maxmem };
    return async (password) =>
      timingSafeEqual(await derive(password, fromBase64(salt), expected.length, options), expected);
  },
};
