import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeHistory,
  encodeHistory,
  type StoredHistory,
} from '../../../../lib/adapters/dynamodb/history-codec.ts';
import type { Credential } from '../../../../lib/credential/account.ts';
import type { StoredHash } from '../../../../lib/credential/password-hash.ts';

const bcryptText = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...'./ABCXYZabcxyz0189'),
    minLength: length,
    maxLength: length,
  });
const anyGeneration = fc.record({
  pepperId: fc.string({ unit: fc.constantFrom(...'aZ09_.-'), minLength: 1, maxLength: 64 }),
  cost: fc.integer({ min: 4, max: 14 }),
  form: fc.constantFrom('plain' as const, 'md5' as const),
  salt: bcryptText(22),
});
const anyImported = fc
  .string({ unit: fc.constantFrom(...'$:=,+/aZ09'), minLength: 1, maxLength: 80 })
  .map((encoded): StoredHash => ({ scheme: 'imported', form: 'plain', encoded }));

/** Histories in which many hashes share few generations, as accounts have them. */
const anyHistory = fc
  .array(anyGeneration, { minLength: 1, maxLength: 4 })
  .chain((generations): fc.Arbitrary<Credential[]> => {
    const anyOwn = fc
      .tuple(fc.constantFrom(...generations), bcryptText(31))
      .map(([generation, digest]): StoredHash => ({ scheme: 'own', ...generation, digest }));
    const anyCredential = fc.array(fc.oneof(anyOwn, anyOwn, anyImported), { minLength: 1, maxLength: 2 });
    return fc.array(anyCredential, { maxLength: 128 });
  });

const one: StoredHash = {
  scheme: 'own',
  pepperId: 'pepper-1',
  cost: 12,
  form: 'plain',
  salt: 's'.repeat(22),
  digest: 'd'.repeat(31),
};

describe('encodeHistory and decodeHistory', () => {
  it('give back any history, in its order, through the database’s own encoding', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stored = unmarshall(marshall(encodeHistory(history)));
        expect(decodeHistory(stored as StoredHistory)).toEqual(history);
      }),
      { numRuns: 50 },
    );
  });

  it('keep an empty history', () => {
    expect(decodeHistory(encodeHistory([]))).toEqual([]);
  });

  it('list a generation once, however many hashes share it', () => {
    const history = Array.from({ length: 128 }, (_, index) => [
      { ...one, digest: String(index).padStart(31, '.') },
      { ...one, form: 'md5' as const, digest: String(index).padStart(31, '/') },
    ]);

    const { generations } = encodeHistory(history);

    expect(generations).toHaveLength(2);
  });

  it('take less than 6 KB for 128 passwords of one generation', () => {
    const history = Array.from({ length: 128 }, (_, index) => [
      { ...one, digest: String(index).padStart(31, '.') },
    ]);

    expect(Buffer.byteLength(JSON.stringify(encodeHistory(history)))).toBeLessThan(6_000);
  });
});

describe('decodeHistory', () => {
  const { generations, entries } = encodeHistory([[one]]);
  const [generation = ''] = generations;
  const entry = entries[0]?.[0] ?? '';

  it.each<[string, StoredHistory]>([
    ['an entry that points at no generation', { generations, entries: [[entry.replace('0:', '1:')]] }],
    ['an entry without a generation', { generations, entries: [['0']] }],
    ['an entry without a number', { generations, entries: [[entry.slice(1)]] }],
    ['an entry without a digest', { generations, entries: [['0:']] }],
    ['an entry of a negative generation', { generations, entries: [[`-${entry}`]] }],
    ['a generation with a part missing', { generations: [generation.replace(' plain', '')], entries }],
    ['a generation of an unknown form', { generations: [generation.replace('plain', 'other')], entries }],
    ['a generation whose cost is no number', { generations: [generation.replace('12', 'xx')], entries }],
  ])('refuses %s without quoting it', (_, stored) => {
    const decode = () => decodeHistory(stored);

    expect(decode).toThrow(/^a (history entry|generation of the history) [a-z ]+$/);
    expect(decode).not.toThrow(one.digest.slice(0, 5));
  });
});
