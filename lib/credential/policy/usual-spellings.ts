/** A word as people type it when they use it as a password: as it is, in small letters, in capitals, capitalised. */
export function usualSpellings(word: string): string[] {
  const lower = word.toLowerCase();
  const [first = '', ...rest] = lower;
  return [...new Set([word, lower, word.toUpperCase(), first.toUpperCase() + rest.join('')])];
}
