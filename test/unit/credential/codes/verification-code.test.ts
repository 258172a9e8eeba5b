import { describe, expect, it } from 'vitest';
import { codeDigest, isCode, newCode } from '../../../../lib/credential/codes/verification-code.ts';

const key = { id: 'code-1', secret: Buffer.alloc(32, 1).toString('base64') };
const binding = { accountId: 'account-1', purpose: 'test:reset', sendingId: 'sending-1' } as const;
const stored = {
  ...binding,
  digest: codeDigest('123456', binding, key),
  keyId: key.id,
  issuedAt: 0,
  validUntil: 1,
  version: 1,
};

describe('a code', () => {
  it('has six digits, whatever comes by chance', () => {
    const limits: number[] = [];
    const codes = [0, 7, 999_999].map((number) => newCode((limit) => limits.push(limit) && number));
    expect(codes).toEqual(['000000', '000007', '999999']);
    expect(limits).toEqual([1_000_000, 1_000_000, 1_000_000]);
  });

  it('is right where it was made, under the key that it was made under', () => {
    expect(isCode('123456', stored, key)).toBe(true);
    expect(isCode('123457', stored, key)).toBe(false);
    expect(isCode('123456', stored, { ...key, secret: Buffer.alloc(32, 2).toString('base64') })).toBe(false);
    expect(isCode('123456', stored, undefined)).toBe(false);
  });

  // Of the same length, so that nothing but the text can tell them apart.
  it.each([
    ['account', { accountId: 'account-2' }],
    ['purpose', { purpose: 'test:other' }],
    ['sending', { sendingId: 'sending-2' }],
  ] as const)('is bound to its %s', (_, other) => {
    expect(isCode('123456', { ...stored, ...other }, key)).toBe(false);
  });
});
