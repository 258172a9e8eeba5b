import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SentCode } from '../../../../lib/credential/codes/requests.ts';
import { createSealer } from '../../../../lib/crypto/sealer.ts';
import { flows } from '../../../../lib/dialects/qingzhenyun/flows.ts';
import { openPhoneInfo, sealPhoneInfo } from '../../../../lib/dialects/qingzhenyun/phone-info.ts';
import { liveValue } from '../../../support/live.ts';

const now = 1_000_000;
const key = { id: 'seal-1', secret: randomBytes(32).toString('base64'), createdAt: 0 };
const sealer = createSealer({ keys: liveValue({ sealKeys: [key] }), now: () => now, randomBytes });

const sent: SentCode = {
  accountId: '2a5f1c9e-4f0e-4a57-9d3c-7f8f6b1f0a11',
  sending: '7d1b6f0c-1b7d-4a59-8f2e-0a1c2d3e4f50',
  phone: '+8613800138000',
  version: 3,
  validUntil: now + 300_000,
};
const { phone: _, ...sentToNobody } = { ...sent, accountId: `none-${'0'.repeat(32)}`, version: 0 };
const refused = expect.objectContaining({ code: 'invalid_arguments', members: ['phoneInfo'] });
const open = (phoneInfo: string, at = now) => openPhoneInfo(sealer, phoneInfo, flows.signedIn, at);

describe('phoneInfo', () => {
  it('brings a sending back', async () => {
    expect(await open(await sealPhoneInfo(sealer, sent, flows.signedIn))).toEqual(sent);
    expect(await open(await sealPhoneInfo(sealer, sentToNobody, flows.signedIn))).toEqual(sentToNobody);
  });

  it('is URL-safe, different every time, and as long for nobody as for somebody', async () => {
    const texts = await Promise.all(
      [sent, sent, sentToNobody, { ...sent, version: 12_345 }, { ...sent, phone: '+85251234567' }].map(
        (sending) => sealPhoneInfo(sealer, sending, flows.signedIn),
      ),
    );
    for (const text of texts) expect(text).toMatch(/^[\w-]+$/);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(texts.map(({ length }) => length)).size).toBe(1);
  });

  it('is good until its code ends, and no moment longer', async () => {
    const text = await sealPhoneInfo(sealer, sent, flows.signedIn);
    await expect(open(text, sent.validUntil - 1)).resolves.toEqual(sent);
    await expect(open(text, sent.validUntil)).rejects.toEqual(refused);
  });

  it('is of one flow', async () => {
    await expect(open(await sealPhoneInfo(sealer, sent, flows.notSignedIn))).rejects.toEqual(refused);
  });

  it('is not any value that the service has sealed', async () => {
    for (const value of ['text', {}, { ...sent, accountId: 1 }, { ...sent, phone: null }]) {
      await expect(open(await sealer.seal(value, flows.signedIn))).rejects.toEqual(refused);
    }
  });
});
