import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Mutant, StaleMutant, spoil } from './mutant.ts';
import { readLists } from './read-lists.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the lists of mutants', () => {
  const mutants = readLists(root);

  it('say of each what catches it, and its defect once in its file', () => {
    expect(mutants.length).toBeGreaterThan(400);
    expect(mutants.filter(({ caughtBy }) => caughtBy === undefined)).toEqual([]);
    const files = mutants.flatMap(({ caughtBy }) => (typeof caughtBy === 'string' ? [caughtBy] : []));
    const tests = files.filter((file) => file.startsWith('test/'));
    expect(tests.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
    const named = mutants.map(({ file, defect }) => `${file}: ${defect}`);
    expect(named.filter((name, i) => named.indexOf(name) !== i)).toEqual([]);
  });
});

describe('a mutant', () => {
  const mutant: Mutant = { file: 'a.ts', defect: 'adds too much', replace: 'a + 1', by: 'a + 2' };

  it('is one text in the place of another', () => {
    expect(spoil('const next = (a: number) => a + 1;', mutant)).toBe('const next = (a: number) => a + 2;');
    expect(spoil('const b = a + 1;', { ...mutant, by: "'$&'" })).toBe("const b = '$&';");
  });

  it.each([
    ['is not there', 'const next = 1;', mutant],
    ['stands twice', 'const b = a + 1; const c = a + 1;', mutant],
    ['is replaced by itself', 'const b = a + 1;', { ...mutant, by: 'a + 1' }],
    ['leaves what nobody can read', 'const b = a + 1;', { ...mutant, by: 'a +' }],
  ])('is a fault of the list when its text %s', (_, text, stale) => {
    expect(() => spoil(text, stale)).toThrow(StaleMutant);
  });
});
