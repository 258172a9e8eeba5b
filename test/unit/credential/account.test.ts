import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../lib/credential/account.ts';

describe('aliasesOf', () => {
  it('lists the aliases that an account has, as they were given', () => {
    const account = { username: 'Ming', email: 'Ming@Example.com', agent: '1/2' };

    expect(aliasesOf(account)).toEqual([
      { kind: 'username', value: 'Ming' },
      { kind: 'email', value: 'Ming@Example.com' },
      { kind: 'agent', value: '1/2' },
    ]);
  });

  it('is empty for an account without aliases', () => {
    expect(aliasesOf({})).toEqual([]);
  });
});
