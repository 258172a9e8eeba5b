import { createHash, timingSafeEqual } from 'node:crypto';
import { base64Source, fromBase64 } from './base64.ts';
import type { ImportedScheme } from './scheme.ts';

const digestBytes: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32 };
const encoding = new RegExp(
  `^\\$(md5|sha1|sha256)\\$(?:(prefix|suffix)=(${base64Source})\\$)?([0-9a-fA-F]+)$`,
);

/**
 * One round of a fast digest: `$sha256$<hex>`, or with a salt before or behind the password
 * `$sha256$prefix=<base64 salt>$<hex>`, `$sha256$suffix=<base64 salt>$<hex>`; md5 and sha1 likewise.
 */
export const digestScheme: ImportedScheme = {
  parse(encoded) {
    const [, algorithm = '', place, salt = '', hex = ''] = encoding.exec(encoded) ?? [];
    if (hex.length !== (digestBytes[algorithm] ?? 0) * 2 || hex === '') return undefined;
    const saltBytes = fromBase64(salt);
    return async (password) => {
      const text = Buffer.from(password, 'utf8');
      const input = place === 'suffix' ? [text, saltBytes] : [saltBytes, text];
      const digest = createHash(algorithm).update(Buffer.concat(input)).digest();
      return timingSafeEqual(digest, Buffer.from(hex, 'hex'));
    };
  },
};
