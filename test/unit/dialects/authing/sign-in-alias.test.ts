import { expect, it } from 'vitest';
import { signInAlias } from '../../../../lib/dialects/authing/sign-in-alias.ts';

const emptyStore = { findByAlias: async () => undefined };

it.each([
  [{ username: '13800138000' }, 'username', '13800138000'],
  [{ phone: '138 0013 8000' }, 'phone', '+8613800138000'],
  [{ phone: '+1 202-555-0123' }, 'phone', '+12025550123'],
  [{ phone: 'nonsense' }, 'phone', 'nonsense'],
  [{ email: 'Ming@Example.com' }, 'email', 'Ming@Example.com'],
  [{ account: 'mingming' }, 'username', 'mingming'],
  [{ account: '13800138000' }, 'phone', '+8613800138000'],
])('%j names the %s %s', async (name, kind, value) => {
  expect(await signInAlias(name, emptyStore)).toEqual({ kind, value });
});

it('an account that is a username is that one, whatever it looks like', async () => {
  const store = { findByAlias: async () => 'id' };
  expect(await signInAlias({ account: '20231234' }, store)).toEqual({ kind: 'username', value: '20231234' });
});
