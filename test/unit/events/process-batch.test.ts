import { describe, expect, it } from 'vitest';
import type { AccountUpdate } from '../../../lib/events/credential-change.ts';
import type { StreamReader } from '../../../lib/events/ports.ts';
import { type BatchDeps, processBatch } from '../../../lib/events/process-batch.ts';
import { accountView } from './account-view.ts';

interface TestRecord {
  readonly number: string;
  readonly update: AccountUpdate | undefined | 'malformed';
}

const reader: StreamReader<TestRecord> = {
  sequenceNumber: ({ number }) => number,
  accountUpdate({ update }) {
    if (update === 'malformed') throw new Error('malformed');
    return update;
  },
};

/** Record `number` of the stream: the account's password changes to this version. */
const change = (number: string, id: string, version: number): TestRecord => ({
  number,
  update: { before: accountView({ id, version: version - 1 }), after: accountView({ id, version }) },
});
const malformed = (number: string): TestRecord => ({ number, update: 'malformed' });

/** A topic and a telephone network that refuse what they are told to; all that happened, in order. */
function world(refused: { events?: string[]; notices?: string[] } = {}) {
  const events: string[] = [];
  const notices: string[] = [];
  const faults: [string, string, string | undefined][] = [];
  const deps: BatchDeps<TestRecord> = {
    reader,
    topic: {
      async publish({ id, group, body }) {
        await Promise.resolve();
        if (refused.events?.includes(id)) throw new Error('refused');
        expect(JSON.parse(body)).toMatchObject({ jti: id, sub_id: { sub: group } });
        events.push(id);
      },
    },
    async notify({ account }) {
      const id = `${account.id}:${account.version}`;
      if (refused.notices?.includes(id)) throw new Error('refused');
      notices.push(id);
      return 'sent';
    },
    issuer: 'https://id.example.com',
    onFailure: (fault, { sequenceNumber, account }) => faults.push([fault, sequenceNumber, account]),
  };
  const process = (records: TestRecord[], hasTime = () => true) => processBatch(records, deps, hasTime);
  return { events, notices, faults, process };
}

describe('a batch of the stream', () => {
  it('is published and told to the owners, in order for each account', async () => {
    const { events, notices, faults, process } = world();
    const records = [change('1', 'a', 2), change('2', 'b', 2), change('3', 'a', 3), change('4', 'a', 4)];

    expect(await process(records)).toEqual({ failed: [], published: 4, notices: 4 });
    expect(events.filter((id) => id.startsWith('a'))).toEqual(['a:2', 'a:3', 'a:4']);
    expect(new Set(notices)).toEqual(new Set(events));
    expect(faults).toEqual([]);
  });

  it('may hold more accounts than are worked on at once', async () => {
    const { events, process } = world();
    await process(Array.from({ length: 50 }, (_, i) => change(String(i), `account-${i}`, 2)));
    expect(new Set(events).size).toBe(50);
  });

  it('leaves out what is no change of a password', async () => {
    const { process, events } = world();
    const attempt = { number: '1', update: { before: accountView(), after: accountView() } };
    expect(await process([attempt, { number: '2', update: undefined }])).toEqual({
      failed: [],
      published: 0,
      notices: 0,
    });
    expect(events).toEqual([]);
  });

  it('gives back an event that is refused and the later ones of its account, and no others', async () => {
    const { events, notices, faults, process } = world({ events: ['a:3'] });
    const records = [
      change('1', 'a', 2),
      change('2', 'a', 3),
      change('3', 'b', 2),
      change('4', 'a', 4),
      change('5', 'b', 3),
    ];

    expect(await process(records)).toEqual({ failed: ['2', '4'], published: 3, notices: 3 });
    expect([...events].sort()).toEqual(['a:2', 'b:2', 'b:3']);
    expect([...notices].sort()).toEqual(['a:2', 'b:2', 'b:3']);
    expect(faults).toEqual([['unpublished', '2', 'a']]);
  });

  it('is neither stopped nor repeated by a record that cannot be read', async () => {
    const { events, faults, process } = world();
    const records = [change('1', 'a', 2), malformed('2'), change('3', 'a', 3), change('4', 'b', 2)];

    expect(await process(records)).toMatchObject({ failed: [], published: 3 });
    expect([...events].sort()).toEqual(['a:2', 'a:3', 'b:2']);
    expect(faults).toEqual([['unreadable', '2', undefined]]);
  });

  it('is neither stopped nor repeated by a notice that cannot be sent', async () => {
    const { events, notices, faults, process } = world({ notices: ['a:2'] });

    expect(await process([change('1', 'a', 2), change('2', 'a', 3)])).toEqual({
      failed: [],
      published: 2,
      notices: 1,
    });
    expect(events).toEqual(['a:2', 'a:3']);
    expect(notices).toEqual(['a:3']);
    expect(faults).toEqual([['unsent', '1', 'a']]);
  });

  it('gives back what there is no time for', async () => {
    const { events, process } = world();
    let changesLeft = 2;
    const hasTime = () => changesLeft-- > 0;
    const records = [change('1', 'a', 2), change('2', 'a', 3), change('3', 'a', 4), change('4', 'a', 5)];

    expect(await process(records, hasTime)).toMatchObject({ failed: ['3', '4'], published: 2 });
    expect(events).toEqual(['a:2', 'a:3']);
  });
});
