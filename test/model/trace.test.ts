import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainSecret } from '../../lib/credential/secret.ts';
import { type ServiceUnderTest, startService } from '../support/credential-service.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { eventsOf } from './trace/events-of.ts';
import type { DatabaseCall, ProtocolEvent } from './trace/protocol-event.ts';
import { record } from './trace/recording.ts';
import { replay } from './trace/replay.ts';

let test: ServiceUnderTest;
let calls: DatabaseCall[];
beforeAll(async () => {
  test = await startService();
  calls = record(test.tables.client);
});
afterAll(() => test.close());

/** A reproducible choice: the same history for the same seed. */
function choices(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Several clients of one account at once, for some rounds; what the database saw of it. */
async function historyOf(seed: number): Promise<ProtocolEvent[]> {
  const { username } = await test.account();
  calls.length = 0;
  const choose = choices(seed);
  const alias = { kind: 'username', value: username } as const;
  for (let round = 0; round < 4; round += 1) {
    const clients = Array.from({ length: 2 + choose(7) }, (_, i) => {
      const source = { address: `198.51.100.${choose(4)}` };
      const secret = plainSecret(choose(4) === 0 ? 'old password' : `guess ${i}`);
      if (choose(5) > 0) return outcomeOf(test.service.signIn({ alias, secret, source }));
      const newSecret = plainSecret(`new password ${seed} ${round} ${i}`);
      return outcomeOf(
        test.service.changePassword({ claimant: { alias }, oldSecret: secret, newSecret, source }),
      );
    });
    await Promise.all(clients);
    test.clock.now += 1_000 * choose(120);
  }
  return eventsOf(calls);
}

it.each(Array.from({ length: 24 }, (_, i) => i + 1))('replays a history: seed %i', async (seed) => {
  const events = await historyOf(seed);
  expect(events.length).toBeGreaterThan(5);
  expect(await replay(events)).toEqual({ accepted: true });
});

/** A history with one event's outcome turned round. */
async function forged(which: (event: ProtocolEvent) => boolean): Promise<ProtocolEvent[]> {
  for (let seed = 1; ; seed += 1) {
    const events = await historyOf(seed);
    const at = events.findIndex(which);
    if (at >= 0)
      return events.slice(0, at + 1).map((event, i) => (i === at ? { ...event, done: true } : event));
  }
}

it('rejects a history in which an attempt beyond the limit is admitted', async () => {
  const events = await forged(({ step, done }) => step === 'admitByAll' && !done);
  expect(await replay(events)).toEqual({ accepted: false, event: events.at(-1) });
});

it('rejects a history in which two changes from one version succeed', async () => {
  const events = await forged(({ step, done }) => step === 'change' && !done);
  expect(await replay(events)).toEqual({ accepted: false, event: events.at(-1) });
});

it('rejects a history in which a refund gives back twice', async () => {
  const events = await historyOf(1);
  const admitted = events.find(({ step, done }) => step === 'admitByAll' && done);
  if (admitted?.step !== 'admitByAll') throw new Error('nobody was admitted');
  const refund = {
    step: 'refundOutstanding',
    door: admitted.door,
    attempt: admitted.attempt,
    done: true,
  } as const;
  expect(await replay([admitted, refund])).toEqual({ accepted: true });
  expect(await replay([admitted, refund, refund])).toMatchObject({ accepted: false });
});
