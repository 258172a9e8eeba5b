import { expect, it } from 'vitest';
import { randomOf, readCase, writeCase } from './case.ts';

it('reads the case that it wrote, in plain ASCII on one line', () => {
  const one = {
    seed: 'sophon/login',
    mutations: [
      ['rename', 0, '\u202e\n'],
      ['drop', 1],
    ],
  } as const;
  const line = writeCase(one);

  expect(line).toMatch(/^[ -~]+$/);
  expect(readCase(line)).toEqual(one);
});

it('draws each number by itself: the same again, another for the next and for another seed', () => {
  const first = (seed: number, number: number) => randomOf(seed, number).below(1_000_000_000);

  expect(first(1, 4711)).toBe(first(1, 4711));
  expect(new Set([first(1, 4711), first(1, 4712), first(2, 4711)]).size).toBe(3);
});
