import { describe, expect, it } from 'vitest';
import { usualSpellings } from '../../../../lib/credential/policy/usual-spellings.ts';

describe('the usual spellings of a word', () => {
  it.each([
    ['password1', ['password1', 'PASSWORD1', 'Password1']],
    ['mingMing', ['mingMing', 'mingming', 'MINGMING', 'Mingming']],
    ['1a', ['1a', '1A']],
    ['123456', ['123456']],
    ['密码', ['密码']],
    ['\u{10428}\u{10428}', ['\u{10428}\u{10428}', '\u{10400}\u{10400}', '\u{10400}\u{10428}']],
  ])('of %s are distinct', (word, spellings) => {
    expect(usualSpellings(word)).toEqual(spellings);
  });
});
