import { describe, expect, it } from 'vitest';
import { toItem } from '../../../../lib/adapters/dynamodb/account-item.ts';
import { accountStream } from '../../../../lib/adapters/dynamodb/stream-record.ts';
import { testAccount } from '../../../support/account.ts';

const hash = { scheme: 'imported', form: 'plain', encoded: '$md5$secret-digest' } as const;
const before = testAccount({ version: 1 });
const after = {
  ...before,
  version: 2,
  changedAt: 1_700_000_000_999,
  phone: '+8613800138000',
  language: 'en',
  credential: [hash],
  history: [[hash]],
} as const;
const record = (members: object = {}, eventName = 'MODIFY') => ({
  eventName,
  dynamodb: { SequenceNumber: '7', OldImage: toItem(before), NewImage: toItem(after), ...members },
});

describe('a record of the accounts table', () => {
  it('tells the account before and after the write, without a hash', () => {
    expect(accountStream.sequenceNumber(record())).toBe('7');
    const update = accountStream.accountUpdate(record());
    expect(update).toEqual({
      before: { id: before.id, version: 1, hasPassword: false },
      after: {
        id: before.id,
        version: 2,
        hasPassword: true,
        changedAt: 1_700_000_000_999,
        phone: '+8613800138000',
        language: 'en',
      },
    });
    expect(JSON.stringify(update)).not.toContain('secret-digest');
  });

  it.each(['INSERT', 'REMOVE', undefined])('is no update of an account when it is %s', (eventName) => {
    expect(accountStream.accountUpdate({ ...record(), eventName })).toBeUndefined();
  });

  it('is no update of an account when it is of an alias', () => {
    const alias = { pk: { S: 'alias#username#x' }, accountId: { S: 'y' } };
    expect(accountStream.accountUpdate(record({ OldImage: alias, NewImage: alias }))).toBeUndefined();
  });

  it.each([
    ['NewImage', undefined],
    ['OldImage', undefined],
    ['NewImage', 'text'],
    ['NewImage', { ...toItem(after), version: { S: 'tell-nobody' } }],
    ['NewImage', { ...toItem(after), version: { N: '-1' } }],
    ['NewImage', { ...toItem(after), id: { S: '' } }],
    ['NewImage', { ...toItem(after), phone: { N: '1' } }],
    ['OldImage', { ...toItem(before), language: { S: 'tell-nobody' } }],
  ])('is refused with a malformed %s, which is not quoted', (name, image) => {
    const read = () => accountStream.accountUpdate(record({ [name]: image }));
    expect(read).toThrow(/^Not the image of an account: /);
    expect(read).not.toThrow(/tell-nobody|secret-digest/);
  });

  it('may lack everything', () => {
    expect(accountStream.sequenceNumber({})).toBe('');
    expect(accountStream.accountUpdate({})).toBeUndefined();
    expect(() => accountStream.accountUpdate({ eventName: 'MODIFY' })).toThrow('Not the image');
  });
});
