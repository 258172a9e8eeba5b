import { base64Source, fromBase64 } from './base64.ts';
import type { SplitHash } from './scheme.ts';

const encoding = new RegExp(`^(\\$.+\\$)(${base64Source})$`);

/** Splits a PHC string, `$<id>$<parameters>$<salt>$<digest>`. The settings end in the digest's length in bytes. */
export function splitPhcString(encoded: string): SplitHash | undefined {
  const [, head, tail = ''] = encoding.exec(encoded) ?? [];
  if (head === undefined) return undefined;
  const digest = fromBase64(tail);
  return { settings: `${head}${digest.length}`, digest };
}

/** Whether a digest is of a length, in bytes, that a key derivation function is asked for here. */
export function isKeyLength(bytes: number): boolean {
  return bytes >= 16 && bytes <= 64;
}
