import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../lib/credential/account.ts';
import { canonicalAlias, isCanonical, usernameCases } from '../../../lib/credential/canonical-alias.ts';

const mapped = (value: string) => canonicalAlias({ kind: 'username', value }, 'mapped').value;
const exact = (value: string) => canonicalAlias({ kind: 'username', value }, 'exact').value;

/** What rules are known to stumble over: capitals without or beyond lower case, marks, widths, what NFKC takes apart. */
const awkward = [
  ...'ΣσςİıßẞHhKÅ\u0300\u0301\u0307\u0331\u0345ǅᾼϓ',
  ...'ﷺﬀⅣℌ𝚺𝐀㎐™Ａａ３ﾊﾞｶﾟ　\u1160\uffa0가각\u11a8',
  ...['\ud800', '\udc00', ' ', '@', '\u00a0', '\u200d'],
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('a username with its case mapped', () => {
  it.each(['Ming', 'MING', 'ming', 'ｍｉｎｇ', 'Ｍｉｎｇ'])('is one with ming: %s', (name) => {
    expect(mapped(name)).toBe('ming');
  });

  // RFC 8265 §3.5, the userparts that are legal, by the numbers of its table, and what the text says of them: σ and Σ
  // match each other, neither matches ς, and ß is not ss.
  it.each([
    [1, 'juliet@example.com', 'juliet@example.com'],
    [2, 'fussball', 'fussball'],
    [3, 'fu\u00dfball', 'fu\u00dfball'],
    [4, '\u03c0', '\u03c0'],
    [5, '\u03a3', '\u03c3'],
    [6, '\u03c3', '\u03c3'],
    [7, '\u03c2', '\u03c2'],
  ])('is as example %i of RFC 8265 §3.5 says: %s', (_number, name, expected) => {
    expect(mapped(name)).toBe(expected);
  });

  it('that the profile refuses (§3.5, example 10: a compatibility character) is mapped all the same', () => {
    expect(mapped('henry\u2163')).toBe('henryiv');
  });

  it.each([
    ['a dotted capital I', '\u0130', 'i\u0307'],
    ['a capital sharp S', 'FU\u1e9e', 'fu\u00df'],
    ['a final sigma', '\u039f\u03a3', '\u03bf\u03c2'],
    ['a capital that NFKC brings forth', '\u210c', 'h'],
    ['marks that join only in lower case', 'H\u0331', '\u1e96'],
    ['half-width letters that join', '\uff8a\uff9e', '\u30d0'],
  ])('is stable with %s', (_what, name, expected) => {
    expect(mapped(name)).toBe(expected);
    expect(mapped(expected)).toBe(expected);
  });
});

describe('a username with its case preserved', () => {
  it('tells capitals apart, and nothing else that NFKC joins', () => {
    expect(exact('Ming')).toBe('Ming');
    expect(exact('Ｍｉｎｇ')).toBe('Ming');
    expect(exact('Rene\u0301')).toBe('Ren\u00e9');
  });
});

it('folds the case of an e-mail address whatever usernames do, and no other', () => {
  for (const usernameCase of usernameCases) {
    const canonical = (kind: Alias['kind'], value: string) =>
      canonicalAlias({ kind, value }, usernameCase).value;
    expect(canonical('email', 'Ming@Example.COM')).toBe('ming@example.com');
    expect(canonical('email', '\uff2d@example.com')).toBe('m@example.com');
    expect(canonical('agent', 'A1/b2')).toBe('A1/b2');
    expect(canonical('phone', '+\uff18\uff16')).toBe('+86');
  }
});

it('is stable for every text, kind and case', () => {
  const kinds = ['username', 'phone', 'email', 'agent'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.constantFrom(...usernameCases),
      anyText,
      (kind, usernameCase, value) => {
        const once = canonicalAlias({ kind, value }, usernameCase);
        expect(canonicalAlias(once, usernameCase)).toEqual(once);
      },
    ),
    { numRuns: 2_000 },
  );
});

describe('for what RFC 8265 allows', () => {
  const halfOrFull = /[\uff01-\uffee]/g;
  const widthMapped = (text: string) => text.replace(halfOrFull, (each) => each.normalize('NFKC'));
  /**
   * The rules as the RFC has them: NFC, not NFKC. One round is all that they are said to need, and three more may follow.
   */
  const byTheRfc = (text: string, lower: boolean): string => {
    let result = text;
    for (let i = 0; i < 4; i += 1) {
      const wide = widthMapped(result);
      result = (lower ? wide.toLowerCase() : wide).normalize('NFC');
    }
    return result;
  };
  /** ASCII7 and LetterDigits without HasCompat (RFC 8264 §9.1, §9.11, §9.17), once the width is mapped. */
  const isAllowed = (character: string): boolean => {
    const narrow = widthMapped(character);
    return (
      /^[\x21-\x7e\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]+$/u.test(narrow) &&
      narrow.normalize('NFKC') === narrow
    );
  };
  const allowed: string[] = [];
  for (let point = 0x21; point < 0x110000; point += 1) {
    if (point === 0xd800) point = 0xe000;
    const character = String.fromCodePoint(point);
    if (isAllowed(character)) allowed.push(character);
  }

  it('is what its rules give, for each character', () => {
    expect(allowed.length).toBeGreaterThan(100_000);
    const different = allowed.filter(
      (name) => mapped(name) !== byTheRfc(name, true) || exact(name) !== byTheRfc(name, false),
    );
    expect(different).toEqual([]);
  });

  it('is what its rules give, for names of them', () => {
    const cased = allowed.filter((character) => /[\p{Lu}\p{M}]/u.test(character));
    const name = fc
      .array(
        fc.oneof(
          fc.constantFrom(...allowed),
          fc.constantFrom(...cased),
          fc.constantFrom(...awkward.filter(isAllowed)),
        ),
        {
          maxLength: 12,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, (text) => {
        expect(mapped(text)).toBe(byTheRfc(text, true));
        expect(exact(text)).toBe(byTheRfc(text, false));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('isCanonical', () => {
  it.each<[Alias['kind'], string]>([
    ['username', 'ming'],
    ['username', 'fu\u00dfball'],
    ['phone', '+8613800138000'],
    ['email', 'ming@example.com'],
    ['email', '\u660e@\u4f8b\u5b50.example'],
    ['agent', '1/2'],
    ['agent', '-9223372036854775808/9223372036854775807'],
  ])('takes the %s %s', (kind, value) => {
    for (const usernameCase of usernameCases) expect(isCanonical({ kind, value }, usernameCase)).toBe(true);
  });

  it.each<[Alias['kind'], string]>([
    ['username', ''],
    ['username', '\uff4d\uff49\uff4e\uff47'],
    ['username', 'Rene\u0301'],
    ['username', 'ming\ud800'],
    ['phone', '13800138000'],
    ['phone', '+86 13800138000'],
    ['phone', '+8613800138000 '],
    ['phone', '+86\uff11\uff13800138000'],
    ['phone', '+86'],
    ['email', 'Ming@example.com'],
    ['email', 'ming @example.com'],
    ['email', ' ming@example.com'],
    ['email', 'ming@example.com\n'],
    ['email', 'ming'],
    ['email', 'ming@@example.com'],
    ['agent', '01/2'],
    ['agent', '1/+2'],
    ['agent', '-0/2'],
    ['agent', '1/9223372036854775808'],
    ['agent', '1'],
    ['agent', '1/2/3'],
    ['agent', '1/'],
  ])('refuses the %s %j', (kind, value) => {
    for (const usernameCase of usernameCases) expect(isCanonical({ kind, value }, usernameCase)).toBe(false);
  });

  it('takes a capital in a username only where case is exact', () => {
    const alias = { kind: 'username', value: 'Ming' } as const;
    expect([isCanonical(alias, 'exact'), isCanonical(alias, 'mapped')]).toEqual([true, false]);
  });
});
