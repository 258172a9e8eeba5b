import { describe, expect, it } from 'vitest';
import { isMobileOf } from '../../../../lib/dialects/digitalscience/mobile.ts';

const phone = '+8613800138000';

describe('isMobileOf', () => {
  it.each(['+8613800138000', '8613800138000', '13800138000', '+86 138-0013-8000', '38000', '0138000'])(
    'knows the number by %s',
    (mobile) => {
      expect(isMobileOf(mobile, phone)).toBe(true);
    },
  );

  it.each([
    '',
    '8000',
    '13800138001',
    '1380013800',
    '+113800138000',
    '3 8 0 0 0',
    '-38000',
    '３８０００',
    '.....',
  ])('does not know it by %s', (mobile) => {
    expect(isMobileOf(mobile, phone)).toBe(false);
  });
});
