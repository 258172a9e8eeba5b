import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { observeFailure } from '../../../lib/events/observe-events.ts';

let written: string;
beforeEach(() => {
  written = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  }
});
afterEach(() => vi.restoreAllMocks());

const lines = () =>
  written
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.message === 'credential event');

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
