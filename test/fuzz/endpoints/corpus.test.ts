import { expect, it } from 'vitest';
import { writeCase } from './case.ts';
import { readCorpus } from './corpus.ts';
import { seeds } from './seeds/all.ts';

it('keeps cases of use-cases that are there, none twice', () => {
  const corpus = readCorpus();
  const names = new Set(seeds.map(({ name }) => name));

  expect(corpus.length).toBeGreaterThan(0);
  expect(corpus.filter(({ seed }) => !names.has(seed))).toEqual([]);
  expect(new Set(corpus.map(writeCase)).size).toBe(corpus.length);
});
