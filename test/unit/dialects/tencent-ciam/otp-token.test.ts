import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createNotes } from '../../../../lib/crypto/notes.ts';
import { openOtpToken, sealOtpToken } from '../../../../lib/dialects/tencent-ciam/otp-token.ts';
import { liveValue } from '../../../support/live.ts';

const phone = '+8613800138000';
const now = 1_800_000_000_000;
const validUntil = now + 300_000;
const known = {
  accountId: '0b7e2a2c-9c57-4a5e-8d7b-6b0c9a1f2e3d',
  sendingId: 's',
  tokenVersion: 12,
  validUntil,
};
const sent = { ...known, phone };
const unknown = {
  accountId: 'none-0123456789abcdef0123456789abcdef',
  sendingId: 's',
  tokenVersion: 0,
  validUntil,
};

const notesAt = (at: number, ...sealKeys: { id: string; secret: string; createdAt: number }[]) =>
  createNotes({
    keys: liveValue({ sealKeys }),
    now: () => at,
    randomBytes,
  });
const newKey = (id: string) => ({
  id,
  secret: randomBytes(32).toString('base64'),
  createdAt: now - 3_600_000,
});
const key = newKey('k1');
const notes = notesAt(now, key);
const invalid = expect.objectContaining({ code: 'invalid_reset_token' });

describe('an otp_token', () => {
  it('brings the sending back', async () => {
    const token = await sealOtpToken(notes, sent, phone);
    expect(await openOtpToken(notesAt(validUntil - 1, key), token, phone)).toEqual({
      accountId: sent.accountId,
      sendingId: 's',
      phone,
    });
  });

  it('is as long for a number that nobody has', async () => {
    const tokens = [await sealOtpToken(notes, sent, phone), await sealOtpToken(notes, unknown, phone)];
    expect(tokens[1]).toHaveLength(tokens[0]?.length ?? 0);
    expect(await openOtpToken(notes, tokens[1] ?? '', phone)).toMatchObject({
      phone,
      accountId: unknown.accountId,
    });
  });

  it.each([
    ['of another number', phone.replace('8000', '8001'), now],
    ['at its end', phone, validUntil],
    ['after its end', phone, validUntil + 1],
  ])('is refused %s', async (_, asked, at) => {
    const token = await sealOtpToken(notes, sent, phone);
    await expect(openOtpToken(notesAt(at, key), token, asked)).rejects.toThrow(invalid);
  });

  it('is refused under a key that is not in the ring', async () => {
    const token = await sealOtpToken(notesAt(now, newKey('k1')), sent, phone);
    await expect(openOtpToken(notes, token, phone)).rejects.toThrow(invalid);
  });

  it('is refused when it is not what was sealed here', async () => {
    const content = z.object({ phone: z.string() });
    const other = { purpose: 'tencent-ciam:reset_password', content } as const;
    const token = await notes.seal(other, { phone }, validUntil);
    await expect(openOtpToken(notes, token, phone)).rejects.toThrow(invalid);
  });

  it('is refused, and nothing else, whatever is changed in it', async () => {
    const token = await sealOtpToken(notes, sent, phone);
    const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ .令'];
    const mutation = fc.record({
      at: fc.nat(token.length - 1),
      removed: fc.integer({ min: 0, max: 3 }),
      added: fc.array(fc.constantFrom(...alphabet), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ at, removed, added }) => {
        const mutated = token.slice(0, at) + added.join('') + token.slice(at + removed);
        fc.pre(mutated !== token);
        await expect(openOtpToken(notes, mutated, phone)).rejects.toThrow(invalid);
      }),
      { numRuns: 2_000 },
    );
  });
});
