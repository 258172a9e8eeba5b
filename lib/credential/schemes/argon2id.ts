import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto';
import { base64Source, fromBase64 } from './base64.ts';
import type { ImportedScheme } from './scheme.ts';

const encoding = new RegExp(
  `^\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$(${base64Source})\\$(${base64Source})$`,
);
const mostMemoryKiB = 128 * 1024;
const mostPasses = 16;
const mostParallel = 16;
const mostBytes = 64;

function derive(parameters: Argon2Parameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Argon2id (RFC 9106) as a PHC string, `$argon2id$v=19$m=65536,t=3,p=4$<salt>$<hash>`, at most 128 MiB. */
export const argon2idScheme: ImportedScheme = {
  parse(encoded) {
    const [, m, t, p, salt = '', hash = ''] = encoding.exec(encoded) ?? [];
    const [memory, passes, parallelism] = [Number(m), Number(t), Number(p)];
    const nonce = fromBase64(salt);
    const expected = fromBase64(hash);
    // RFC 9106 §3.1 sets the lower bounds; the upper ones are ours.
    if (!(parallelism >= 1 && passes >= 1 && memory >= 8 * parallelism && nonce.length >= 8))
      return undefined;
    if (memory > mostMemoryKiB || passes > mostPasses || parallelism > mostParallel) return undefined;
    if (expected.length < 16 || expected.length > mostBytes) return undefined;
    return async (password) =>
      timingSafeEqual(
        await derive({ message: password, nonce, memory, passes, parallelism, tagLength: expected.length }),
        expected,
      );
  },
};
