import { describe, expect, it } from 'vitest';
import { aliasesOf, canonicalAlias } from '../../../lib/credential/account.ts';

describe('canonicalAlias', () => {
  it('folds the case of an e-mail address and of nothing else', () => {
    expect(canonicalAlias({ kind: 'email', value: 'Ming@Example.COM' }).value).toBe('ming@example.com');
    expect(canonicalAlias({ kind: 'username', value: 'Ming' }).value).toBe('Ming');
    expect(canonicalAlias({ kind: 'agent', value: 'A1/b2' }).value).toBe('A1/b2');
  });

  it('gives one spelling for full-width and for composed letters', () => {
    expect(canonicalAlias({ kind: 'username', value: '\uff2d\uff49\uff4e\uff47' }).value).toBe('Ming');
    expect(canonicalAlias({ kind: 'username', value: 'Rene\u0301' }).value).toBe('Ren\u00e9');
    expect(canonicalAlias({ kind: 'email', value: '\uff2d@example.com' }).value).toBe('m@example.com');
  });
});

describe('aliasesOf', () => {
  it('lists the aliases that an account has, in their canonical spelling', () => {
    const account = { username: 'ming', email: 'Ming@Example.com', agent: '1/2' };

    expect(aliasesOf(account)).toEqual([
      { kind: 'username', value: 'ming' },
      { kind: 'email', value: 'ming@example.com' },
      { kind: 'agent', value: '1/2' },
    ]);
  });

  it('is empty for an account without aliases', () => {
    expect(aliasesOf({})).toEqual([]);
  });
});
