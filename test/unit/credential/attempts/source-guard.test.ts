import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DynamoDbFailureCounts } from '../../../../lib/adapters/dynamodb/failure-counts.ts';
import { type FailureCounts, SourceGuard } from '../../../../lib/credential/attempts/source-guard.ts';
import type { Source } from '../../../../lib/credential/sources/source.ts';
import { inRequestScope, type RequestScope } from '../../../../lib/request-scope.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';
import { outcomeOf } from '../../../support/outcome-of.ts';

const hourMs = 3_600_000;
const tables = embeddedTables();
let hours = 0;

/** Guards of two instances on one database, and the clock of both, ten minutes into an hour of their own. */
function given({ perNetworkAndHour = 3, perClientAndHour = 5, counts }: Partial<Given> = {}) {
  hours += 10;
  const clock = { now: Date.UTC(2026, 0, 1) + hours * hourMs + 600_000 };
  const failures =
    counts ?? new DynamoDbFailureCounts(tables().client, tables().challenges, () => randomUUID());
  const limits = { perNetworkAndHour, perClientAndHour };
  const guard = () => new SourceGuard({ failures, limits, now: () => clock.now });
  return { clock, guard: guard(), other: guard() };
}
interface Given {
  readonly perNetworkAndHour: number;
  readonly perClientAndHour: number;
  readonly counts: FailureCounts;
}

const from = (address: string, client?: string): Source => ({ address, ...(client && { client }) });
const isRefused = async (guard: SourceGuard, source: Source) =>
  (await outcomeOf((async () => guard.refuseSlowed(source))())) === 'too_many_requests';

async function fail(guard: SourceGuard, times: number, source: (i: number) => Source): Promise<void> {
  for (let i = 0; i < times; i += 1) await guard.countFailure(source(i));
}

describe('a source that fails', () => {
  it('is let in until it has failed as often as the limit says', async () => {
    const { guard } = given({ perNetworkAndHour: 3 });
    await fail(guard, 2, () => from('192.0.2.1'));
    expect(await isRefused(guard, from('192.0.2.1'))).toBe(false);

    await guard.countFailure(from('::ffff:192.0.2.1'));

    expect(await isRefused(guard, from('192.0.2.1'))).toBe(true);
    expect(await isRefused(guard, from('192.0.2.2'))).toBe(false);
  });

  it('is refused until the hour is over, and told for how long', async () => {
    const { clock, guard } = given();
    await fail(guard, 3, () => from('192.0.2.1'));
    expect(() => guard.refuseSlowed(from('192.0.2.1'))).toThrow(
      expect.objectContaining({ code: 'too_many_requests', retryAfterSeconds: 3_000 }),
    );

    clock.now += 50 * 60_000 - 1;
    expect(() => guard.refuseSlowed(from('192.0.2.1'))).toThrow(
      expect.objectContaining({ retryAfterSeconds: 1 }),
    );

    clock.now += 1;
    expect(await isRefused(guard, from('192.0.2.1'))).toBe(false);
    await fail(guard, 2, () => from('192.0.2.1'));
    expect(await isRefused(guard, from('192.0.2.1'))).toBe(false);
  });

  it('is counted for all instances together, each of which learns it from a failure of its own', async () => {
    const { guard, other } = given();
    await fail(guard, 3, () => from('192.0.2.1'));
    expect(await isRefused(other, from('192.0.2.1'))).toBe(false);

    await other.countFailure(from('192.0.2.1'));

    expect(await isRefused(other, from('192.0.2.1'))).toBe(true);
  });

  it('is counted in full when many fail at once', async () => {
    const { guard } = given({ perNetworkAndHour: 20 });
    const failAtOnce = (times: number) =>
      Promise.all(Array.from({ length: times }, () => guard.countFailure(from('192.0.2.1'))));
    await failAtOnce(19);
    expect(await isRefused(guard, from('192.0.2.1'))).toBe(false);
    await failAtOnce(1);
    expect(await isRefused(guard, from('192.0.2.1'))).toBe(true);
  });
});

describe('a source with IPv6', () => {
  it.each([
    ['its /64', 3, (i: number) => `2001:db8:1:1::${i + 1}`, '2001:db8:1:1:ffff::', '2001:db8:1:2::'],
    ['its /56', 6, (i: number) => `2001:db8:1:${i + 1}::`, '2001:db8:1:ff::', '2001:db8:1:100::'],
    ['its /48', 12, (i: number) => `2001:db8:1:${(i + 1) * 100}::`, '2001:db8:1:ffff::', '2001:db8:2::'],
  ])('is refused by %s after %i failures', async (_, most, address, inside, outside) => {
    const { guard } = given({ perNetworkAndHour: 3 });
    await fail(guard, most - 1, (i) => from(address(i)));
    expect(await isRefused(guard, from(inside))).toBe(false);

    await guard.countFailure(from(address(most - 1)));

    expect(await isRefused(guard, from(inside))).toBe(true);
    expect(await isRefused(guard, from(outside))).toBe(false);
  });
});

describe('a machine caller that fails', () => {
  it('is counted by its id, with a limit of its own, and apart from its network', async () => {
    const { guard } = given({ perNetworkAndHour: 3, perClientAndHour: 5 });
    await fail(guard, 4, (i) => from(`192.0.2.${i}`, 'app'));
    expect(await isRefused(guard, from('192.0.2.9', 'app'))).toBe(false);

    await guard.countFailure(from('192.0.2.9', 'app'));

    expect(await isRefused(guard, from('198.51.100.1', 'app'))).toBe(true);
    expect(await isRefused(guard, from('192.0.2.9', 'another'))).toBe(false);
    expect(await isRefused(guard, from('192.0.2.9'))).toBe(false);
  });
});

describe('failures that cannot be counted', () => {
  it('change nothing for the caller, and are noted', async () => {
    const counts: FailureCounts = { add: () => Promise.reject(new Error('out of reach')) };
    const { guard } = given({ counts });
    const scope: RequestScope = { deadline: Date.now() + 60_000, startedAt: 0, hashMs: 0 };

    await inRequestScope(scope, () => fail(guard, 5, () => from('192.0.2.1')));

    expect(await isRefused(guard, from('192.0.2.1'))).toBe(false);
    expect(scope.unsettled).toBe(5);
  });
});

describe('the memory of an instance', () => {
  const counts: FailureCounts = { add: async () => ({ all: 1_000_000 }) };
  const address = (i: number) => `10.0.${i >> 8}.${i & 255}`;

  it('holds ten thousand sources, and forgets the one that was slowed first', async () => {
    const { guard } = given({ counts });
    await fail(guard, 10_001, (i) => from(address(i)));
    expect(await isRefused(guard, from(address(0)))).toBe(false);
    expect(await isRefused(guard, from(address(1)))).toBe(true);
    expect(await isRefused(guard, from(address(10_000)))).toBe(true);
  });

  it('counts a source that is slowed again as the latest', async () => {
    const { guard } = given({ counts });
    await fail(guard, 10_000, (i) => from(address(i)));
    await guard.countFailure(from(address(0)));
    await guard.countFailure(from(address(10_000)));
    expect(await isRefused(guard, from(address(0)))).toBe(true);
    expect(await isRefused(guard, from(address(1)))).toBe(false);
  });
});
