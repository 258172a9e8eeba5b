import { describe, expect, it } from 'vitest';
import { doorOf, epochOf } from '../../../../lib/credential/attempts/door.ts';
import { testAccount } from '../../../support/account.ts';

describe('what attempts are counted for', () => {
  it('ends with a change of the password and with an end of the locks, and with nothing else', () => {
    const account = testAccount({ version: 3, unlocks: 1 });
    const others = [
      { ...account, version: 4 },
      { ...account, unlocks: 2 },
      { ...account, version: 4, unlocks: 0 },
    ];
    expect(new Set([account, ...others].map(epochOf)).size).toBe(4);
    expect(epochOf({ ...account, status: 'frozen', tokenEnds: 5 } as typeof account)).toBe(epochOf(account));
    expect(epochOf(undefined)).toBe(epochOf(undefined));
  });

  it('says whether there is an account, which is how long its counts are kept', () => {
    expect(doorOf('account-1', testAccount(), 'anonymous')).toMatchObject({ exists: true });
    expect(doorOf('none-1', undefined, 'anonymous')).toMatchObject({ exists: false });
  });
});
