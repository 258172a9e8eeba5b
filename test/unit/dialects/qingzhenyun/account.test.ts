import { describe, expect, it } from 'vitest';
import { loginAlias, phoneAlias } from '../../../../lib/dialects/qingzhenyun/aliases.ts';
import { publicAccount } from '../../../../lib/dialects/qingzhenyun/public-account.ts';
import { testAccount } from '../../../support/account.ts';

describe('loginAlias', () => {
  it.each([
    ['13800138000', '86', { kind: 'phone', value: '+8613800138000' }],
    ['51234567', '852', { kind: 'phone', value: '+85251234567' }],
    ['1', '86', { kind: 'phone', value: '+861' }],
    ['1', '999', { kind: 'phone', value: '+9991' }],
    ['mingming', '86', { kind: 'username', value: 'mingming' }],
    ['+8613800138000', '86', { kind: 'username', value: '+8613800138000' }],
    ['138 0013', '86', { kind: 'username', value: '138 0013' }],
  ])('reads %s in country %s', (value, countryCode, alias) => {
    expect(loginAlias(value, countryCode)).toEqual(alias);
  });
});

describe('phoneAlias', () => {
  it('takes a number in any usual spelling', () => {
    for (const phone of ['13800138000', '138-0013-8000', '+86 138 0013 8000']) {
      expect(phoneAlias(phone, '86')).toEqual({ kind: 'phone', value: '+8613800138000' });
    }
  });

  it('refuses what cannot be a number', () => {
    expect(() => phoneAlias('mingming', '86')).toThrow(expect.objectContaining({ members: ['phone'] }));
  });
});

describe('publicAccount', () => {
  it('shows nothing that is secret', () => {
    const account = testAccount({ username: 'mingming', phone: '+8613800138000', version: 7 });
    expect(publicAccount(account)).toEqual({
      uuid: account.id,
      name: 'mingming',
      email: '',
      countryCode: '86',
      phone: '13800138000',
      createTime: account.createdAt,
    });
  });

  it('has empty texts for what an account does not have', () => {
    const { username: _, ...nameless } = testAccount();
    expect(publicAccount(nameless)).toMatchObject({ name: '', email: '', countryCode: '', phone: '' });
  });
});
