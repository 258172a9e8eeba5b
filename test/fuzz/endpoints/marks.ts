/**
 * Part of every secret that the fuzzer makes up, so that all of them are found by one search. No word, nothing that a
 * random id spells, and free of what JSON, URLs or base64 would escape.
 */
export const mark = 'zqJ4xVw9';

let given = 0;

/** A secret that no other is like. */
export function markedSecret(what: string): string {
  given += 1;
  return `${mark}${given.toString(36)} ${what}`;
}
