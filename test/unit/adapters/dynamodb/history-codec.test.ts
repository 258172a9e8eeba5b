import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeHistory,
  encodeHistory,
  type LegacyStoredHistory,
  type StoredHistory,
} from '../../../../lib/adapters/dynamodb/history-codec.ts';
import type { Credential } from '../../../../lib/credential/account.ts';
import { formerDigest, shortenDigest } from '../../../../lib/credential/former-digest.ts';
import type { OwnHash, StoredHash } from '../../../../lib/credential/password-hash.ts';

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
const anyText = fc.string({ unit: fc.constantFrom(...'$:=,+/aZ09'), minLength: 1, maxLength: 80 });
const anyImported = anyText.map((encoded): StoredHash => ({ scheme: 'imported', form: 'plain', encoded }));
const anyWrapped = fc.tuple(anyGeneration, bcryptText(31), anyText).map(
  ([generation, digest, settings]): StoredHash => ({
    scheme: 'wrapped',
    ...generation,
    form: 'plain',
    digest,
    settings,
  }),
);

/** Histories in which many hashes share few generations, as accounts have them. */
const anyHistory = fc
  .array(anyGeneration, { minLength: 1, maxLength: 4 })
  .chain((generations): fc.Arbitrary<Credential[]> => {
    const anyOwn = fc
      .tuple(fc.constantFrom(...generations), bcryptText(31))
      .map(([generation, digest]): StoredHash => ({ scheme: 'own', ...generation, digest }));
    const anyCredential = fc.array(fc.oneof(anyOwn, anyOwn, anyImported, anyWrapped), {
      minLength: 1,
      maxLength: 2,
    });
    return fc.array(anyCredential, { maxLength: 128 });
  });

const one: OwnHash = {
  scheme: 'own',
  pepperId: 'pepper-1',
  cost: 12,
  form: 'plain',
  salt: 's'.repeat(22),
  digest: 'd'.repeat(31),
};
const generation = 'pepper-1 12 plain ssssssssssssssssssssss';

/** A history as it is read again: the digests of our own are shortened. */
const shortened = (history: readonly Credential[]): Credential[] =>
  history.map((credential) =>
    credential.map((hash) =>
      hash.scheme === 'own' ? { ...hash, digest: formerDigest(shortenDigest(hash.digest)) } : hash,
    ),
  );

describe('encodeHistory and decodeHistory', () => {
  it('give back any history, in its order, digests shortened, through the database’s own encoding', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stored = unmarshall(marshall(encodeHistory(history))) as StoredHistory;
        expect(decodeHistory(stored)).toEqual(shortened(history));
      }),
      { numRuns: 50 },
    );
  });

  it('write what was read as it was read', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const stored = encodeHistory(history);
        expect(encodeHistory(decodeHistory(stored))).toEqual(stored);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, Credential[]]>([
    ['an empty history', []],
    ['a password without a hash', [[], [one]]],
  ])('keep %s', (_, history) => {
    expect(decodeHistory(encodeHistory(history))).toEqual(shortened(history));
  });

  it('list a generation once and passwords of the same generations as one run', () => {
    const history = Array.from({ length: 128 }, () => [one, { ...one, form: 'md5' as const }]);

    const { generations, runs, digests } = encodeHistory(history);

    expect(generations).toHaveLength(2);
    expect(runs).toEqual(['128 0,1']);
    expect(digests).toHaveLength(256 * 10);
  });

  it('refuse a digest that is too short to be told from others, without quoting it', () => {
    const encode = () => encodeHistory([[{ ...one, digest: 'd'.repeat(13) }]]);

    expect(encode).toThrow(/^a digest is too short to be kept$/);
  });
});

describe('decodeHistory', () => {
  const digests = encodeHistory([[one]]).digests ?? new Uint8Array();
  const imported = { scheme: 'imported', form: 'plain', encoded: '$md5$secret' } as const;

  it.each<[string, StoredHistory]>([
    ['points at no generation', { generations: [generation], runs: ['1 1'], digests }],
    ['lacks a digest', { generations: [generation], runs: ['2 0'], digests }],
    ['lacks a hash', { generations: [], runs: ['1 -'] }],
    ['ends within a digest', { generations: [generation], runs: ['1 0'], digests: digests.subarray(1) }],
    ['has more than its runs name', { generations: [generation], runs: [], digests }],
    ['has more than its runs name', { generations: [], runs: [], whole: [imported] }],
    ['has a run that cannot be read', { generations: [generation], runs: ['0'], digests }],
    ['has a run that cannot be read', { generations: [generation], runs: ['1 -1'], digests }],
    ['has a run that cannot be read', { generations: [generation], runs: ['x 0'], digests }],
    [
      'has a generation that cannot be read',
      { generations: [generation.replace(' plain', '')], runs: ['1 0'], digests },
    ],
    [
      'has a generation that cannot be read',
      { generations: [generation.replace('plain', 'other')], runs: ['1 0'], digests },
    ],
    [
      'has a generation that cannot be read',
      { generations: [generation.replace('12', 'xx')], runs: ['1 0'], digests },
    ],
  ])('refuses one that %s', (problem, stored) => {
    expect(() => decodeHistory(stored)).toThrow(new Error(`a history ${problem}`));
  });
});

describe('decodeHistory of what former versions wrote', () => {
  const entry = `0:${one.digest}`;

  it('reads digests in full and imported hashes, in their order', () => {
    const imported = 'imported:$2b$12$x:y';
    const stored = { generations: [generation], entries: [[entry], [imported], [entry, imported]] };
    const hash = { scheme: 'imported', form: 'plain', encoded: '$2b$12$x:y' } as const;

    expect(decodeHistory(stored)).toEqual([[one], [hash], [one, hash]]);
    expect(decodeHistory({ generations: [], entries: [] })).toEqual([]);
  });

  it.each<[string, LegacyStoredHistory]>([
    ['an entry that points at no generation', { generations: [generation], entries: [['1:d']] }],
    ['an entry without a generation', { generations: [generation], entries: [['0']] }],
    ['an entry without a number', { generations: [generation], entries: [[entry.slice(1)]] }],
    ['an entry without a digest', { generations: [generation], entries: [['0:']] }],
    ['an entry of a negative generation', { generations: [generation], entries: [[`-${entry}`]] }],
    [
      'a generation with a part missing',
      { generations: [generation.replace(' plain', '')], entries: [[entry]] },
    ],
  ])('refuses %s without quoting it', (_, stored) => {
    const decode = () => decodeHistory(stored);

    expect(decode).toThrow(/^a history [a-z ]+$/);
    expect(decode).not.toThrow(one.digest.slice(0, 5));
  });
});
