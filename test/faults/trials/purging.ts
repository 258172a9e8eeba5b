import { randomUUID } from 'node:crypto';
import { scheduledEvent } from '../../../infra/local/gateway/schedules.ts';
import { challengeKey } from '../../../lib/adapters/dynamodb/challenge-item.ts';
import { readItem } from '../../../lib/adapters/dynamodb/read-item.ts';
import { DynamoDbSendingSlots } from '../../../lib/adapters/dynamodb/sending-slots.ts';
import type { Told } from '../matrix/told.ts';
import type { TrialUseCase } from '../matrix/trial.ts';
import { forgetAll } from '../sending/counted.ts';

const functionName = 'purge-expired';
const dayMs = 86_400_000;
const purpose = 'test:purge';
const limits = { cooldownMs: 0, perDay: 10, perNetworkAndHour: 1, perClientAndHour: 1, perServiceAndHour: 1 };

/** The purge: one item that has expired, one that has and is issued again meanwhile, and one that has not. */
export const purging: TrialUseCase<Told> = {
  name: 'purge',
  functionName,
  spared: [],
  isRepeated: false,
  isParallel: true,
  told: (answer) => answer,
  logged(lines, told) {
    const levels = lines.filter(({ message }) => message === 'purge').map(({ level }) => level);
    const expected = told === 'done' ? 'INFO' : 'ERROR';
    return levels.join() === expected ? [] : [`logged ${levels.join()}, not ${expected}`];
  },
  async begin(wire) {
    const { healthy } = wire;
    await forgetAll(healthy);
    const { database, config } = healthy.wiring;
    const slots = new DynamoDbSendingSlots(database, config.CHALLENGES_TABLE);
    const take = (asked: string, now: number) =>
      slots.take({ asked, purpose, caller: 'anonymous' }, { id: randomUUID(), now }, limits);
    const isThere = async (asked: string) => {
      const key = challengeKey('sending', purpose, 'anonymous', asked);
      return (await readItem(database, config.CHALLENGES_TABLE, key)) !== undefined;
    };
    const [expired, reissued, live] = [randomUUID(), randomUUID(), randomUUID()];
    for (const asked of [expired, reissued]) await take(asked, Date.now() - 2 * dayMs);
    await take(live, Date.now());
    const purge = async ({ invoke }: { readonly invoke: (event: unknown) => Promise<unknown> }) =>
      invoke(scheduledEvent(functionName, Date.now())).then(
        (): Told => 'done',
        (error: Error): Told => (/^The purge failed/.test(error.message) ? 'fault' : 'unexpected: fault'),
      );
    return {
      ask: purge,
      beforeLate: () => take(reissued, Date.now()),
      async aftermath({ told }) {
        const broken: string[] = [];
        if (!(await isThere(live))) broken.push('what is live was deleted');
        if (!(await isThere(reissued))) broken.push('what was issued again was deleted');
        if (told === 'done' && (await isThere(expired)))
          broken.push('told done, and what has expired is there');
        if ((await purge(await wire.instanceOf(functionName))) !== 'done') broken.push('the next run fails');
        if (await isThere(expired)) broken.push('what has expired is never deleted');
        return { broken };
      },
    };
  },
};
