import { createHash } from 'node:crypto';
import { base64Source, fromBase64 } from './base64.ts';
import { isSaltLength } from './import-bounds.ts';
import type { ImportedScheme } from './scheme.ts';

const digestBytes: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha256: 32 };
const encoding = /^(\$.+\$)((?:[0-9a-fA-F]{2})+)$/;
const settingsEncoding = new RegExp(
  `^\\$(md5|sha1|sha256)\\$(?:(prefix|suffix)=(${base64Source})\\$)?(\\d{1,2})$`,
);

/**
 * One round of a fast digest: `$sha256$<hex>`, or with a salt before or behind the password
 * `$sha256$prefix=<base64 salt>$<hex>`, `$sha256$suffix=<base64 salt>$<hex>`; md5 and sha1 likewise.
 */
export const digestScheme: ImportedScheme = {
  split(encoded) {
    const [, head, hex = ''] = encoding.exec(encoded) ?? [];
    if (head === undefined) return undefined;
    const digest = Buffer.from(hex, 'hex');
    return { settings: `${head}${digest.length}`, digest };
  },

  derivation(settings) {
    const [, algorithm = '', place, salt = '', bytes] = settingsEncoding.exec(settings) ?? [];
    if (Number(bytes) !== digestBytes[algorithm]) return undefined;
    const saltBytes = fromBase64(salt);
    return {
      isWeak: true,
      // Old forums salted with two to eight characters. One that is named and empty is a fault of the export.
      isWithinBounds: place === undefined || isSaltLength(saltBytes.length, 1),
      async derive(password) {
        const text = Buffer.from(password, 'utf8');
        const input = place === 'suffix' ? [text, saltBytes] : [saltBytes, text];
        return createHash(algorithm).update(Buffer.concat(input)).digest();
      },
    };
  },
};
