import type { Random } from '../../fuzz/random.ts';

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', ...'+/=. \n\0é'];

type Change = (text: string, at: number, random: Random) => string;

const changes: readonly Change[] = [
  // Another character.
  (text, at, random) => text.slice(0, at) + random.pick(alphabet) + text.slice(at + 1),
  // One more.
  (text, at, random) => text.slice(0, at) + random.pick(alphabet) + text.slice(at),
  // Some fewer.
  (text, at, random) => text.slice(0, at) + text.slice(at + 1 + random.below(8)),
  // The end or the beginning gone.
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  // A part twice.
  (text, at, random) => text.slice(0, at + random.below(16)) + text.slice(at),
  // Two characters in the other order.
  (text, at) =>
    text.slice(0, at) +
    text
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(at + 2),
  // One bit of the bytes behind it, so that the text stays well-formed.
  (text, at, random) => {
    const bytes = Buffer.from(text, 'base64url');
    const place = at % Math.max(1, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8));
    return bytes.toString('base64url');
  },
];

/** One to three random changes of a `phoneInfo`: never the same text, and never an empty one. */
export function mutatedPhoneInfo(genuine: string, random: Random): string {
  for (;;) {
    let text = genuine;
    for (let left = 1 + random.below(3); left > 0; left -= 1) {
      text = random.pick(changes)(text, random.below(text.length + 1), random);
    }
    if (text !== genuine && text !== '') return text;
  }
}
