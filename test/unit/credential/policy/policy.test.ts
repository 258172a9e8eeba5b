import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CharacterClass,
  type PolicyContext,
  type PolicySettings,
  policyIssues,
} from '../../../../lib/credential/policy/policy.ts';

const usual: PolicySettings = { minLength: 8, maxLength: 256, requiredClasses: [] };
const issues = (password: string, context: PolicyContext = {}, settings: Partial<PolicySettings> = {}) =>
  policyIssues(password, context, { ...usual, ...settings });

const good = 'korrekt-pferd-41';
const woman = '\u{1f469}';

describe('policyIssues', () => {
  it('finds nothing wrong with a good password', () => {
    expect(
      issues(good, { username: 'mingming', email: 'ming@example.com', phone: '+8613800138000' }),
    ).toEqual([]);
  });

  it('finds everything that is wrong at once', () => {
    const classes: CharacterClass[] = ['lower', 'upper', 'digit', 'symbol'];

    expect(issues('monkey', { username: 'Monkey' }, { requiredClasses: classes })).toEqual([
      'too_short',
      'too_common',
      'contains_personal_data',
      'missing_upper',
      'missing_digit',
      'missing_symbol',
    ]);
  });
});

describe('the length rule', () => {
  it.each([
    ['ASCII', 'x'],
    ['Chinese', '密'],
    ['characters outside the BMP, two code units each', woman],
  ])('counts code points of %s', (_, character) => {
    expect(issues(character.repeat(7))).toContain('too_short');
    expect(issues(character.repeat(8))).not.toContain('too_short');
    expect(issues(character.repeat(256))).not.toContain('too_long');
    expect(issues(character.repeat(257))).toContain('too_long');
  });

  it('counts after NFKC: what is hashed is what must be long enough', () => {
    // given eight code points that compose to seven, and four that expand to twelve
    expect(issues('korrekte\u0301'.slice(1))).toContain('too_short');
    expect(issues('\ufb03'.repeat(4))).not.toContain('too_short');
  });

  it('follows the settings', () => {
    expect(issues('k9-x', {}, { minLength: 4 })).not.toContain('too_short');
    expect(issues(good, {}, { maxLength: 8 })).toEqual(['too_long']);
  });
});

describe('the rule on common passwords', () => {
  it.each(['password', 'PassWord', 'iloveyou', '\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44'])(
    'refuses %s',
    (password) => {
      expect(issues(password)).toEqual(['too_common']);
    },
  );
});

describe('the rule on personal data', () => {
  const owner: PolicyContext = {
    username: 'MingMing',
    email: 'Wang.Lei@example.com',
    phone: '+8613800138000',
  };

  it.each([
    ['the user name', 'xx-mingming-42'],
    ['the user name in other letters', 'xx-MINGming-42'],
    ['the user name in full-width letters', 'xx-\uff4d\uff49\uff4e\uff47ming-42'],
    ['what stands before the @ of the e-mail address', '42wang.lei42'],
    ['the phone number', 'p13800138000'],
    ['the phone number’s last eight digits', 'p00138000p'],
  ])('refuses %s', (_, password) => {
    expect(issues(password, owner)).toEqual(['contains_personal_data']);
  });

  it.each([
    ['the domain of the e-mail address', 'example.com-42'],
    ['a part of the user name', 'ming-42-tree'],
    ['fewer digits of the phone number', 'p0138000-tree'],
  ])('allows %s', (_, password) => {
    expect(issues(password, owner)).toEqual([]);
  });

  it('does not count words of fewer than four code points, which occur by chance', () => {
    expect(issues('horse-amy-battery', { username: 'amy', email: 'al@example.com' })).toEqual([]);
    expect(issues('horse-王小明-battery', { username: '王小明' })).toEqual([]);
    expect(issues('horse-欧阳小明-battery', { username: '欧阳小明' })).toEqual(['contains_personal_data']);
  });
});

describe('the rule on character classes', () => {
  it.each<[CharacterClass, string, string]>([
    ['lower', 'KORREKT-41', 'KORREKt-41'],
    ['lower', 'ПАРОЛЬ-41', 'ПАРОЛь-41'],
    ['upper', 'korrekt-41', 'korrekT-41'],
    ['upper', 'ωμέγα-41-π', 'Ωμέγα-41-π'],
    ['digit', 'korrekt-pferd', 'korrekt-pferd4'],
    ['digit', 'کلمه-عبور-خوب', 'کلمه-عبور-۴۲'],
    ['symbol', 'korrektpferd41', 'korrektpferd41!'],
    ['symbol', '密码密码密码密码4a', '密码密码密码密码4a！'],
    ['symbol', 'korrektpferd41', `korrektpferd41${woman}`],
    ['symbol', 'korrektpferd41', 'korrekt pferd41'],
  ])('asks for %s in any script: not in %s, but in %s', (name, without, within) => {
    const settings = { requiredClasses: [name] };

    expect(issues(without, {}, settings)).toEqual([`missing_${name}`]);
    expect(issues(within, {}, settings)).toEqual([]);
  });
});

describe('the rule on the number of character classes', () => {
  it.each([
    ['one', 'korrektpferd', 'korrekt pferd41'],
    ['two', 'korrekt-pferd', 'korrekt-pferd-41'],
    ['two', 'KORREKT-PFERD', 'KORREKT-PFERD-41'],
    ['two', 'korrektPferd', 'korrektPferd41'],
    ['two', '密码-密码-密码-41', '密码-密码-密码-41a'],
  ])('asks for any three of four: not for %s, as in %s, but for %s', (_, fewer, enough) => {
    expect(issues(fewer, {}, { minClasses: 3 })).toEqual(['too_few_classes']);
    expect(issues(enough, {}, { minClasses: 3 })).toEqual([]);
  });

  it('stands beside the rule on those that are named', () => {
    expect(issues('korrekt-pferd-41', {}, { minClasses: 4, requiredClasses: ['upper', 'digit'] })).toEqual([
      'missing_upper',
      'too_few_classes',
    ]);
  });
});

describe('policyIssues, of any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  const anyContext = fc.record({ username: anyText, email: anyText, phone: anyText }, { requiredKeys: [] });
  const anySettings = fc.record(
    {
      minLength: fc.integer({ min: 6, max: 64 }),
      maxLength: fc.integer({ min: 64, max: 256 }),
      requiredClasses: fc.subarray<CharacterClass>(['lower', 'upper', 'digit', 'symbol']),
      minClasses: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['minLength', 'maxLength', 'requiredClasses'] },
  );

  it('never throws and judges every Unicode spelling of a password alike', () => {
    fc.assert(
      fc.property(anyText, anyContext, anySettings, (password, context, settings) => {
        const found = policyIssues(password, context, settings);
        expect(new Set(found).size).toBe(found.length);
        for (const spelling of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          expect(policyIssues(password.normalize(spelling), context, settings)).toEqual(found);
        }
      }),
    );
  });

  it('always finds a user name of four code points or more', () => {
    const anyLetters = fc.string({ unit: fc.constantFrom(...'abcXYZ049éß密'), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(anyText, anyLetters, anyText, (before, username, behind) => {
        // Marks and conjoining letters next to the name may compose with it into other characters.
        const password = `${before} ${username} ${behind}`;
        expect(policyIssues(password, { username }, usual)).toContain('contains_personal_data');
      }),
    );
  });
});
