import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../lib/credential/account.ts';
import { aliasOfName } from '../../../lib/credential/alias-of-name.ts';

/** A store in which some usernames are taken. */
function storeWith(...usernames: string[]) {
  const findByAlias = async ({ kind, value }: Alias) =>
    kind === 'username' && usernames.includes(value) ? 'id' : undefined;
  return { findByAlias };
}

describe('aliasOfName', () => {
  it.each([
    ['mingming', { kind: 'username', value: 'mingming' }],
    ['13800138000', { kind: 'phone', value: '+8613800138000' }],
    ['+8613800138000', { kind: 'phone', value: '+8613800138000' }],
    ['+86 138-0013-8000', { kind: 'phone', value: '+8613800138000' }],
    ['+plus', { kind: 'username', value: '+plus' }],
    ['007', { kind: 'username', value: '007' }],
    ['7of9', { kind: 'username', value: '7of9' }],
    ['ming@example.com', { kind: 'email', value: 'ming@example.com' }],
  ])('takes %s for %j', async (text, alias) => {
    expect(await aliasOfName(text, storeWith())).toEqual(alias);
  });

  it.each(['20231234', '13800138000', '+8613800138000', 'ming@example.com'])(
    'takes %s for a username that somebody has',
    async (name) => {
      expect(await aliasOfName(name, storeWith(name))).toEqual({ kind: 'username', value: name });
    },
  );
});
