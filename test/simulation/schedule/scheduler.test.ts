import { describe, expect, it } from 'vitest';
import type { Call } from './call.ts';
import type { Outcome } from './outcome.ts';
import { Scheduler } from './scheduler.ts';

const refusals = { refused: () => new Error('refused'), unanswered: () => new Error('unanswered') };

/** A scheduler with clients that write their number to one list, and then say what they were told. */
async function given(clients: number) {
  const scheduler = new Scheduler(refusals);
  const written: number[] = [];
  const told: string[] = [];
  const write = (actor: number): Call => ({
    to: 'database',
    about: `write ${actor}`,
    reads: [],
    writes: ['list'],
    apply: () => {
      written.push(actor);
      return { $metadata: {} };
    },
  });
  scheduler.begin();
  for (let actor = 0; actor < clients; actor += 1) {
    await scheduler.start(actor, async () => {
      try {
        const { $metadata } = await scheduler.call<{ $metadata: { attempts?: number } }>(actor, write(actor));
        told.push(`${actor} done after ${$metadata.attempts}`);
      } catch (error) {
        told.push(`${actor} ${error instanceof Error ? error.message : ''}`);
      }
    });
  }
  const take = (actor: number, outcome: Outcome) => scheduler.take({ actor, call: 0, outcome });
  return { scheduler, written, told, take };
}

describe('Scheduler', () => {
  it('lets calls take effect in the order in which they are taken', async () => {
    const { written, told, take } = await given(3);
    expect(written).toEqual([]);
    await take(2, 'done');
    await take(0, 'done');
    expect(written).toEqual([2, 0]);
    expect(told).toEqual(['2 done after 1', '0 done after 1']);
  });

  it.each([
    { outcome: 'refused', written: [], told: ['0 refused'] },
    { outcome: 'lost', written: [0], told: ['0 unanswered'] },
    { outcome: 'killed before', written: [], told: [] },
    { outcome: 'killed after', written: [0], told: [] },
  ] as const)('$outcome: takes effect $written, and says $told', async ({ outcome, ...expected }) => {
    const { scheduler, written, told, take } = await given(1);
    await take(0, outcome);
    expect({ written, told }).toEqual(expected);
    expect(scheduler.waiting()).toEqual([]);
    expect(scheduler.isDead(0)).toBe(outcome.startsWith('killed'));
  });

  it('makes a call again whose answer was lost, and says after how many tries it was answered', async () => {
    const { written, told, take } = await given(2);
    await take(0, 'again');
    await take(1, 'done');
    await take(0, 'done');
    expect(written).toEqual([0, 1, 0]);
    expect(told).toEqual(['1 done after 1', '0 done after 2']);
  });

  it('lets a call arrive after its caller gave up', async () => {
    const { scheduler, written, told, take } = await given(1);
    await take(0, 'late');
    expect({ written, told }).toEqual({ written: [], told: ['0 unanswered'] });
    await take(-1, 'done');
    expect(written).toEqual([0]);
    expect(scheduler.waiting()).toEqual([]);
  });

  it('lets a first try arrive after the second one', async () => {
    const { scheduler, written, told, take } = await given(1);
    await take(0, 'overtaken');
    await take(0, 'done');
    expect({ written, told }).toEqual({ written: [0], told: ['0 done after 2'] });
    expect(scheduler.waiting()).toMatchObject([{ actor: -1 }]);
    await take(-1, 'done');
    expect(written).toEqual([0, 0]);
  });
});
