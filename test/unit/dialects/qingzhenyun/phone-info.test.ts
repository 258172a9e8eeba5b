import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { SentCode } from '../../../../lib/credential/codes/requests.ts';
import { createNotes } from '../../../../lib/crypto/notes.ts';
import { purposes } from '../../../../lib/dialects/qingzhenyun/dialect.ts';
import { openPhoneInfo, sealPhoneInfo } from '../../../../lib/dialects/qingzhenyun/phone-info.ts';
import { liveValue } from '../../../support/live.ts';

const now = 1_000_000;
const key = { id: 'seal-1', secret: randomBytes(32).toString('base64'), createdAt: 0 };
const notesAt = (at: number) =>
  createNotes({ keys: liveValue({ sealKeys: [key] }), now: () => at, randomBytes });
const notes = notesAt(now);

const sent: SentCode = {
  accountId: '2a5f1c9e-4f0e-4a57-9d3c-7f8f6b1f0a11',
  sendingId: '7d1b6f0c-1b7d-4a59-8f2e-0a1c2d3e4f50',
  phone: '+8613800138000',
  tokenVersion: 3,
  validUntil: now + 300_000,
};
const { phone: _, ...sentToNobody } = { ...sent, accountId: `none-${'0'.repeat(32)}`, tokenVersion: 0 };
/** When it ends is the note's affair. */
const carried = ({ validUntil: _end, ...rest }: SentCode) => rest;
const refused = expect.objectContaining({ code: 'invalid_arguments', members: ['phoneInfo'] });
const open = (phoneInfo: string, at = now) => openPhoneInfo(notesAt(at), phoneInfo, purposes.signedIn);

describe('phoneInfo', () => {
  it('brings a sending back', async () => {
    expect(await open(await sealPhoneInfo(notes, sent, purposes.signedIn))).toEqual(carried(sent));
    expect(await open(await sealPhoneInfo(notes, sentToNobody, purposes.signedIn))).toEqual(
      carried(sentToNobody),
    );
  });

  it('is URL-safe, different every time, and as long for nobody as for somebody', async () => {
    const texts = await Promise.all(
      [sent, sent, sentToNobody, { ...sent, tokenVersion: 12_345 }, { ...sent, phone: '+85251234567' }].map(
        (sendingId) => sealPhoneInfo(notes, sendingId, purposes.signedIn),
      ),
    );
    for (const text of texts) expect(text).toMatch(/^[\w-]+$/);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(texts.map(({ length }) => length)).size).toBe(1);
  });

  it('is good until its code ends, and no moment longer', async () => {
    const text = await sealPhoneInfo(notes, sent, purposes.signedIn);
    await expect(open(text, sent.validUntil - 1)).resolves.toEqual(carried(sent));
    await expect(open(text, sent.validUntil)).rejects.toEqual(refused);
  });

  it('is of one flow', async () => {
    await expect(open(await sealPhoneInfo(notes, sent, purposes.forgotten))).rejects.toEqual(refused);
  });

  it('is not any note of that purpose', async () => {
    for (const content of [{}, { ...sent, accountId: 1 }, { ...sent, phone: null }]) {
      const kind = { purpose: purposes.signedIn, content: z.record(z.string(), z.unknown()) };
      await expect(open(await notes.seal(kind, content, sent.validUntil))).rejects.toEqual(refused);
    }
  });
});
