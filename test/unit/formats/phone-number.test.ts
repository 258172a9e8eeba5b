import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhoneNumber } from '../../../lib/formats/phone-number.ts';

const mingming = { e164: '+8613800138000', callingCode: '86' };

describe('parsePhoneNumber', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '8613800138000',
    '+8613800138000',
    '+86 138 0013 8000',
    '008613800138000',
    '(+86) 13800138000',
    '（+86）138 0013 8000',
    '\uff11\uff13\uff18\uff10\uff10\uff11\uff13\uff18\uff10\uff10\uff10',
  ])('reads %s as one and the same Chinese number', (text) => {
    expect(parsePhoneNumber(text)).toEqual(mingming);
  });

  it('takes a number without a plus sign for one of the given country', () => {
    expect(parsePhoneNumber('2025550123', '1')).toEqual({ e164: '+12025550123', callingCode: '1' });
    expect(parsePhoneNumber('07400 123456', '+44')).toEqual({ e164: '+447400123456', callingCode: '44' });
    expect(parsePhoneNumber('13800138000', '+86')).toEqual(mingming);
  });

  it('lets the number’s own country win over the given one', () => {
    expect(parsePhoneNumber('+12025550123', '86')).toEqual({ e164: '+12025550123', callingCode: '1' });
  });

  it.each([
    '',
    '+',
    '12',
    'abc',
    '138001380001234567890',
    '+861380013800012345',
    '+9991380013800',
    'call 13800138000',
    '13800138000 or 13900139000',
    '\u0000',
  ])('does not take %j for a number', (text) => {
    expect(parsePhoneNumber(text)).toBeUndefined();
  });

  it.each(['', '+', '0', '999', 'CN', '86 ', '++86', '__proto__'])(
    'reads nothing under the calling code %j, which no country has',
    (callingCode) => {
      expect(parsePhoneNumber('13800138000', callingCode)).toBeUndefined();
    },
  );

  it('never throws, and what it reads is E.164 that reads as itself', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'0123456789+- ().;#x'), maxLength: 24 }),
    );
    fc.assert(
      fc.property(anyText, fc.oneof(fc.constantFrom('86', '1', '44'), fc.string()), (text, callingCode) => {
        const number = parsePhoneNumber(text, callingCode);
        if (number === undefined) return;
        expect(number.e164).toMatch(/^\+[1-9]\d{4,16}$/);
        expect(number.e164.startsWith(`+${number.callingCode}`)).toBe(true);
        expect(parsePhoneNumber(number.e164)).toEqual(number);
      }),
      { numRuns: 500 },
    );
  });
});
