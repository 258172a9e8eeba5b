import { expect, it } from 'vitest';
import { newShortId } from '../../../lib/wiring/short-id.ts';

it('gives eleven characters of 64, none of which repeats the ids before', () => {
  const ids = Array.from({ length: 10_000 }, newShortId);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w-]{11}$/);
});
