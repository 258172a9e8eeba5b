import { describe, expect, it } from 'vitest';
import { credentialChange } from '../../../lib/events/credential-change.ts';
import { accountView } from './account-view.ts';

describe('a write to an account', () => {
  it('is a credential change when it raises the version', () => {
    const after = accountView({ version: 2 });
    expect(credentialChange({ before: accountView({ version: 1 }), after })).toEqual({
      account: after,
      changedAt: after.changedAt,
      isFirstPassword: false,
    });
  });

  it('is one too when it sets the first password', () => {
    const before = accountView({ version: 1, hasPassword: false });
    expect(credentialChange({ before, after: accountView() })).toMatchObject({ isFirstPassword: true });
  });

  it.each([2, 3])('is none when the version was %i and is 2', (version) => {
    expect(credentialChange({ before: accountView({ version }), after: accountView() })).toBeUndefined();
  });

  it('must say when the password changed', () => {
    const update = { before: accountView({ version: 1 }), after: accountView({ changedAt: undefined }) };
    expect(() => credentialChange(update)).toThrow('no time of change');
  });
});
