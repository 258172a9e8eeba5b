import { describe, expect, it } from 'vitest';
import { canonicalAlias } from '../../../lib/credential/canonical-alias.ts';
import { nameFault } from '../../../lib/credential/new-name.ts';

const fault = (value: string) => nameFault({ kind: 'username', value });

describe('nameFault', () => {
  it.each([
    'ming',
    '\u674e\u660e',
    'Jos\u00e9 \u00d1u\u00f1ez',
    "d'Artagnan-3@example.com",
    '\u0627\u062d\u0645\u062f',
    '\u0e2a\u0e21\u0e0a\u0e32\u0e22',
    'x'.repeat(256),
    // 1,024 bytes in 256 code points.
    '\u{20000}'.repeat(256),
    '\ufdfa'.repeat(31),
  ])('has nothing against %s', (name) => {
    expect(fault(name)).toBeUndefined();
  });

  it.each<[string, string, ReturnType<typeof fault>]>([
    ['nothing', '', 'empty'],
    ['257 characters', 'x'.repeat(257), 'too_long'],
    ['257 astral characters', '\u{20000}'.repeat(257), 'too_long'],
    // U+FDFA is 33 bytes in NFKC.
    ['32 characters of 1,056 bytes in canonical form', '\ufdfa'.repeat(32), 'too_long'],
    // A capital that is longer than its small letter, and one that is shorter.
    [
      '1,026 bytes as it is, 1,014 with its case mapped',
      '\ufdfa'.repeat(30) + '\u1e9e'.repeat(12),
      'too_long',
    ],
    [
      '1,014 bytes as it is, 1,026 with its case mapped',
      '\ufdfa'.repeat(30) + '\u0130'.repeat(12),
      'too_long',
    ],
    ['a space before', ' ming', 'outer_space'],
    ['an ideographic space behind', 'ming\u3000', 'outer_space'],
    ['a line break', 'mi\nng', 'hidden_character'],
    ['NUL', 'mi\u0000ng', 'hidden_character'],
    ['escape', 'mi\u001b[2Jng', 'hidden_character'],
    ['a C1 control', 'mi\u009bng', 'hidden_character'],
    ['a right-to-left override', 'mi\u202eng', 'hidden_character'],
    ['an isolate', 'mi\u2066ng', 'hidden_character'],
    ['a zero-width space', 'mi\u200bng', 'hidden_character'],
    ['a zero-width joiner', 'mi\u200dng', 'hidden_character'],
    ['a soft hyphen', 'mi\u00adng', 'hidden_character'],
    ['a tag', 'mi\u{e0041}ng', 'hidden_character'],
    ['a variation selector', 'mi\ufe0fng', 'hidden_character'],
    ['a grapheme joiner', 'mi\u034fng', 'hidden_character'],
    ['a Hangul filler', 'mi\u3164ng', 'hidden_character'],
    ['a line separator', 'mi\u2028ng', 'hidden_character'],
    ['a paragraph separator', 'mi\u2029ng', 'hidden_character'],
    ['private use', 'mi\ue000ng', 'hidden_character'],
    ['an unassigned code point', 'mi\u0378ng', 'hidden_character'],
    ['a noncharacter', 'mi\uffffng', 'hidden_character'],
    ['a lone high surrogate', 'ming\ud800', 'hidden_character'],
    ['a lone low surrogate', 'mi\udc00ng', 'hidden_character'],
  ])('refuses %s', (_what, name, expected) => {
    expect(fault(name)).toBe(expected);
  });

  it('refuses the same in an e-mail address', () => {
    expect(nameFault({ kind: 'email', value: 'mi\u202eng@example.com' })).toBe('hidden_character');
    expect(nameFault({ kind: 'email', value: 'ming@example.com' })).toBeUndefined();
  });

  it('leaves nothing hidden in the canonical spelling', () => {
    const uncovered: string[] = [];
    for (let point = 0x21; point < 0x110000; point += 1) {
      const value = String.fromCodePoint(point);
      if (fault(value) !== undefined) continue;
      const canonical = canonicalAlias({ kind: 'username', value }, 'mapped');
      if (nameFault(canonical) === 'hidden_character') uncovered.push(value);
    }
    expect(uncovered).toEqual([]);
  });
});
