import { type Argon2Parameters, argon2 } from 'node:crypto';
import { base64Source, fromBase64 } from './base64.ts';
import { isSaltLength, mostWork } from './import-bounds.ts';
import { owaspMinima, reachesAny } from './owasp-minima.ts';
import { isKeyLength, splitPhcString } from './phc-string.ts';
import type { ImportedScheme } from './scheme.ts';

const settingsEncoding = new RegExp(
  `^\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$(${base64Source})\\$(\\d{1,3})$`,
);
const mostMemoryKiB = 128 * 1024;
/** RFC 9106 §3.1, in bytes. */
const leastSalt = 8;
const mostPasses = 16;
const mostParallel = 16;

function argon2id(parameters: Argon2Parameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key)));
  });
}

/** Argon2id (RFC 9106) as a PHC string, `$argon2id$v=19$m=65536,t=3,p=4$<salt>$<hash>`, at most 128 MiB. */
export const argon2idScheme: ImportedScheme = {
  split: splitPhcString,

  derivation(settings) {
    const [, m, t, p, salt = '', length] = settingsEncoding.exec(settings) ?? [];
    const [memory, passes, parallelism, tagLength] = [Number(m), Number(t), Number(p), Number(length)];
    const nonce = fromBase64(salt);
    // RFC 9106 §3.1 sets the lower bounds; the upper ones are ours.
    if (!(parallelism >= 1 && passes >= 1 && memory >= 8 * parallelism && nonce.length >= leastSalt))
      return undefined;
    if (memory > mostMemoryKiB || passes > mostPasses || parallelism > mostParallel) return undefined;
    if (!isKeyLength(tagLength)) return undefined;
    return {
      isWeak: !reachesAny(owaspMinima.argon2id, { m: memory, t: passes, p: parallelism }),
      isWithinBounds: memory * passes <= mostWork.argon2id && isSaltLength(nonce.length, leastSalt),
      derive: (password) => argon2id({ message: password, nonce, memory, passes, parallelism, tagLength }),
    };
  },
};
