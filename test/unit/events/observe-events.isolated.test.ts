import { expect, it } from 'vitest';
import { observeFailure } from '../../../lib/events/observe-events.ts';
import { logOfEachTest } from '../../support/log-of-each-test.ts';

const log = logOfEachTest();

const lines = () => log.lines().filter((line) => line.message === 'credential event');

it.each(['unpublished', 'unsent'] as const)(
  'names the account of a change that is %s, by its id',
  (failure) => {
    observeFailure(failure, { sequenceNumber: '7', account: 'account-1' }, new Error('refused'));

    expect(lines()).toMatchObject([
      { level: 'ERROR', failure, sequenceNumber: '7', account: 'account-1', error: { message: 'refused' } },
    ]);
  },
);

it('names no account of a record that cannot be read', () => {
  observeFailure('unreadable', { sequenceNumber: '7' }, new Error('malformed'));

  expect(lines()).toMatchObject([{ failure: 'unreadable', sequenceNumber: '7' }]);
  expect(lines()[0]).not.toHaveProperty('account');
});
