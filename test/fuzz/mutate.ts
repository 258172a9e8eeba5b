import type { Random } from './random.ts';

/** The largest body that the service hands to a format, in bytes. */
const maxBytes = 65_536;
const maxRandomBytes = 512;
const maxChanges = 6;

type Change = (body: Buffer, tokens: readonly Buffer[], random: Random) => Buffer;

const setByte: Change = (body, _, random) => {
  const copy = Buffer.from(body);
  if (copy.length > 0) copy[random.below(copy.length)] = random.below(256);
  return copy;
};

/** Lengths are what binary formats lie about; the last choice is a length that may even be right. */
const setInt32: Change = (body, _, random) => {
  const copy = Buffer.from(body);
  if (copy.length < 4) return copy;
  const value = random.pick([0, 1, 4, 5, -1, 0x7fffffff, -0x80000000, copy.length, random.below(64)]);
  copy.writeInt32LE(value, random.below(copy.length - 3));
  return copy;
};

const cut: Change = (body, _, random) => body.subarray(0, random.below(body.length + 1));

const remove: Change = (body, _, random) => {
  const start = random.below(body.length + 1);
  return Buffer.concat([body.subarray(0, start), body.subarray(start + 1 + random.below(16))]);
};

const repeat: Change = (body, _, random) => {
  const start = random.below(body.length + 1);
  const slice = body.subarray(start, start + 1 + random.below(64));
  const times = 1 + random.below(random.below(16) === 0 ? 500 : 4);
  return Buffer.concat([
    body.subarray(0, start),
    ...new Array<Buffer>(times).fill(slice),
    body.subarray(start),
  ]);
};

const insert: Change = (body, tokens, random) => {
  const at = random.below(body.length + 1);
  return Buffer.concat([body.subarray(0, at), random.pick(tokens), body.subarray(at)]);
};

const allChanges: readonly Change[] = [setByte, setInt32, cut, remove, repeat, insert, insert];

/**
 * A hostile body of at most 64 KiB: a valid one with some changes or, one time in ten, random bytes.
 *
 * @param seeds valid bodies
 * @param tokens pieces of the format's grammar, inserted anywhere
 */
export function hostileBody(seeds: readonly Buffer[], tokens: readonly Buffer[], random: Random): Buffer {
  if (random.below(10) === 0) {
    return Buffer.from(Array.from({ length: random.below(maxRandomBytes) }, () => random.below(256)));
  }
  let body = random.pick(seeds);
  // Few changes more often than many: a body that is wrong everywhere never gets past the first check.
  for (let changes = 1 + random.below(1 + random.below(maxChanges)); changes > 0; changes--) {
    body = random.pick(allChanges)(body, tokens, random);
  }
  return body.subarray(0, maxBytes);
}
