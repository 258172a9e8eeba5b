import { Refusal } from './refusal.ts';

/**
 * The words of a list such as `tokenKeys,sealKeys`, each once.
 * @param complaint what is wrong with a word, which is given as JSON
 * @throws Refusal for a word that is not known
 */
export function readList<Word extends string>(
  text: string,
  isKnown: (word: string) => word is Word,
  complaint: (word: string) => string,
): Word[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].map((word) => {
    if (isKnown(word)) return word;
    throw new Refusal(complaint(JSON.stringify(word)));
  });
}
