import { mark } from '../marks.ts';

/** A secret and what it is. */
export type Known = readonly [what: string, secret: string];

/** The mark wherever it is in what base64 makes of a text: at each of the three offsets, without the letters that the neighbours share. */
const inBase64 = [0, 1, 2].map((offset) => {
  const encoded = Buffer.from(' '.repeat(offset) + mark).toString('base64url');
  const first = Math.ceil((offset * 8) / 6);
  return encoded.slice(first, Math.floor(((offset + mark.length) * 8) / 6));
});

const marks = new RegExp([mark, Buffer.from(mark).toString('hex'), ...reversed(mark)].join('|'), 'i');
const base64Marks = new RegExp(inBase64.join('|'));

/** A private key, wherever it comes from. */
const privateKey = /-----BEGIN [A-Z ]*PRIVATE/;

/** Six digits that are no part of something longer. */
const digits = /^\d{1,10}$/;

/**
 * What a text holds that is secret: whatever has the mark, a private key, and the given ones; each as it is and as
 * JSON, URLs, base64 and hex spell it.
 * @returns what it is, never the secret itself
 */
export function leakIn(text: string, known: readonly Known[]): string | undefined {
  if (marks.test(text) || base64Marks.test(text)) return 'a marked secret';
  if (privateKey.test(text)) return 'a private key';
  return known.find(([, secret]) => holds(text, secret))?.[0];
}

function holds(text: string, secret: string): boolean {
  if (secret === '') return false;
  // A short number would be found inside of ids and times.
  if (digits.test(secret)) return new RegExp(`(?<![\\w.])${secret}(?![\\w.])`).test(text);
  return spellings(secret).some((spelling) => text.includes(spelling));
}

/** Spelled once: most secrets are looked for in many texts. */
const spelled = new Map<string, readonly string[]>();
const mostSpelled = 2_000;

function spellings(secret: string): readonly string[] {
  const known = spelled.get(secret);
  if (known) return known;
  if (spelled.size >= mostSpelled) spelled.clear();
  const bytes = Buffer.from(secret);
  // The last letters of base64 depend on what follows.
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  const all = [
    ...[secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())],
    ...[bytes.toString('hex'), whole.toString('base64'), whole.toString('base64url')],
  ];
  const distinct = [...new Set(all)].filter((spelling) => spelling !== '');
  spelled.set(secret, distinct);
  return distinct;
}

function reversed(text: string): string[] {
  return [[...text].reverse().join('')];
}
