import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createNotes, type NoteKind } from '../../../lib/crypto/notes.ts';
import { padded } from '../../../lib/crypto/padded.ts';
import { seal } from '../../../lib/crypto/seal.ts';
import type { SecretKey } from '../../../lib/keys/key-ring.ts';
import { settlingMs } from '../../../lib/keys/timing.ts';
import { type LiveUnderTest, liveValue } from '../../support/live.ts';

const newKey = (id: string, createdAt = 0): SecretKey => ({
  id,
  secret: randomBytes(32).toString('base64'),
  createdAt,
});
const [older, newer] = [newKey('older'), newKey('newer', 1)];

type Keys = LiveUnderTest<{ sealKeys: SecretKey[] }>;
/** Keys that become `next` when they are read again. */
const keysThatBecome = (first: SecretKey[], next: SecretKey[]): Keys =>
  liveValue({ sealKeys: first }, { sealKeys: next });
const only = (key: SecretKey) => keysThatBecome([key], [key]);

const now = 1_000;
const expiresAt = now + 300_000;
const notesWith = (keys: Keys, at = now) => createNotes({ keys, now: () => at, randomBytes });

const content = z.object({ accountId: z.string(), phone: z.exactOptional(z.string()) });
const kind: NoteKind<z.infer<typeof content>> = { purpose: 'dialect:reset', content };
const said = { accountId: 'account-1', phone: '+8613800138000' };

describe('notes', () => {
  it('say again what was sealed, for the same purpose only', async () => {
    const notes = notesWith(only(older));
    const note = await notes.seal(kind, said, expiresAt);
    expect(await notes.open(kind, note)).toEqual(said);
    expect(await notes.open({ ...kind, purpose: 'dialect:other' }, note)).toBeUndefined();
  });

  it('are good until the ms that was said', async () => {
    const note = await notesWith(only(older)).seal(kind, said, expiresAt);
    expect(await notesWith(only(older), expiresAt - 1).open(kind, note)).toEqual(said);
    expect(await notesWith(only(older), expiresAt).open(kind, note)).toBeUndefined();
  });

  it('are of one length and one alphabet, whatever they say', async () => {
    const notes = notesWith(only(older));
    const all = [said, { accountId: said.accountId }, { accountId: 'none-0123456789abcdef' }];
    const sealed = await Promise.all(all.map((one) => notes.seal(kind, one, expiresAt)));
    expect(new Set(sealed.map(({ length }) => length)).size).toBe(1);
    for (const note of sealed) expect(note).toMatch(/^[\w-]+$/);
  });

  it('mean nothing when they are made up, changed, or of another shape', async () => {
    const notes = notesWith(only(older));
    const note = await notes.seal(kind, said, expiresAt);
    const untimely = seal(padded({ content: said }), kind.purpose, { key: older, randomBytes });
    const misshapen = await notes.seal({ ...kind, content: z.object({}) }, {}, expiresAt);
    for (const other of [untimely, misshapen]) expect(await notes.open(kind, other)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.nat(note.length - 1), fc.string({ maxLength: 3 }), async (at, text) => {
        const changed = note.slice(0, at) + text + note.slice(at + 1);
        fc.pre(changed !== note);
        expect(await notes.open(kind, changed)).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('are opened under a key that is new here', async () => {
    const note = await notesWith(only(newer)).seal(kind, said, expiresAt);
    expect(await notesWith(keysThatBecome([older], [newer, older])).open(kind, note)).toEqual(said);
  });

  it('are sealed under a new key once every process can know it, and under the former one until then', async () => {
    const keys = keysThatBecome([newer, older], []);
    const unsettled = await notesWith(keys, newer.createdAt + settlingMs - 1).seal(kind, said, expiresAt);
    const settled = await notesWith(keys, newer.createdAt + settlingMs).seal(kind, said, expiresAt);
    expect(await notesWith(only(older)).open(kind, unsettled)).toEqual(said);
    expect(await notesWith(only(newer)).open(kind, settled)).toEqual(said);
  });

  it('are never sealed under a key that retires before they expire', async () => {
    const retiring = { ...older, retiresAt: expiresAt - 1 };
    const note = await notesWith(keysThatBecome([newer, retiring], [])).seal(kind, said, expiresAt);
    expect(await notesWith(only(newer)).open(kind, note)).toEqual(said);
    await expect(notesWith(only(retiring)).seal(kind, said, expiresAt)).rejects.toThrow('No key');
  });

  it('mean nothing under a key that was taken away', async () => {
    const note = await notesWith(only(older)).seal(kind, said, expiresAt);
    expect(await notesWith(only(newer)).open(kind, note)).toBeUndefined();
  });
});
