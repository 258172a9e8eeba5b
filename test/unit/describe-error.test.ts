import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { describeError } from '../../lib/describe-error.ts';
import { ServiceError } from '../../lib/errors/service-error.ts';

const causeCount = (error: unknown): number => {
  let count = 0;
  for (let place = describeError(error); place; place = place.cause) count += 1;
  return count;
};

describe('describeError', () => {
  it('gives name, message, stack and cause', () => {
    const cause = new TypeError('socket closed');
    const error = new ServiceError('internal', { detail: 'the database did not answer', cause });

    expect(describeError(error)).toEqual({
      name: 'ServiceError',
      message: 'internal: the database did not answer',
      stack: error.stack,
      cause: { name: 'TypeError', message: 'socket closed', stack: cause.stack, cause: undefined },
    });
  });

  it('leaves out what the database’s error carries beside it, at every depth', () => {
    const refused = new ConditionalCheckFailedException({
      message: 'The conditional request failed',
      $metadata: { requestId: 'MARKER' },
      Item: { credential: { S: 'MARKER-stored-hash' } },
    });
    expect(JSON.stringify(refused)).toContain('MARKER');

    const described = describeError(new ServiceError('internal', { cause: refused }));

    expect(described?.cause?.name).toBe('ConditionalCheckFailedException');
    expect(described?.cause?.message).toBe('The conditional request failed');
    expect(JSON.stringify(described)).not.toContain('MARKER');
  });

  it.each([
    ['a text', 'MARKER'],
    ['an object', { message: 'MARKER' }],
    ['null', null],
  ])('shows nothing of %s that was thrown', (_, thrown) => {
    const described = describeError(thrown);

    expect(described?.message).toBe('thrown value is not an error');
    expect(JSON.stringify(described)).not.toContain('MARKER');
  });

  it('describes nothing when there is nothing', () => {
    expect(describeError(undefined)).toBeUndefined();
  });

  it('ends in a chain that is long or bites its tail', () => {
    const tail = new Error('tail');
    const loop = new Error('loop', { cause: tail });
    tail.cause = loop;
    const long = Array.from({ length: 50 }).reduce<Error>((cause) => new Error('link', { cause }), tail);

    expect(causeCount(loop)).toBe(5);
    expect(causeCount(long)).toBe(5);
    expect(() => JSON.stringify(describeError(loop))).not.toThrow();
  });
});
