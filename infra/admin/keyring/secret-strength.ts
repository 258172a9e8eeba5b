/** What one of the alphabets adds, by a character of it. Hex digits come in one case only, and are looked at first. */
const alphabets: readonly (readonly [RegExp, number])[] = [
  [/[0-9]/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  // The printable ASCII characters that are neither digits nor letters; what others choose from, nobody knows.
  [/[^0-9A-Za-z]/, 33],
];

const hex = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const hexButDigits = /[a-f]/i;

/**
 * How many bits a guesser needs for a random secret that looks like this one: its length times the bits of the
 * smallest alphabet that its characters come from. What is not random is weaker than that; this only tells what cannot
 * be strong.
 */
export function secretBits(secret: string): number {
  return Math.floor([...secret].length * Math.log2(alphabetSize(secret)) + 1e-9);
}

function alphabetSize(secret: string): number {
  if (hex.test(secret) && hexButDigits.test(secret)) return 16;
  const sizes = alphabets.map(([character, size]) => (character.test(secret) ? size : 0));
  return Math.max(
    1,
    sizes.reduce((sum, size) => sum + size),
  );
}

/** As strong as the keys of the ring are at least: nobody tries 2^128 secrets. */
const enoughBits = 128;
const enoughCharacters = 8;

/** What makes a secret too weak, in words for an operator; undefined for one that may be strong. */
export function weaknessOf(secret: string): string | undefined {
  if (new Set(secret).size < enoughCharacters)
    return `has fewer than ${enoughCharacters} different characters`;
  const bits = secretBits(secret);
  return bits < enoughBits ? `has ${bits} bits at most, and ${enoughBits} are wanted` : undefined;
}
