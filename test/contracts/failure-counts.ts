import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FailureCounts } from '../../lib/credential/attempts/source-guard.ts';
import { countersOf } from '../../lib/credential/sources/source-counters.ts';
import { unhurried } from '../support/unhurried.ts';

const hourMs = 3_600_000;
const hour = 472_222 * hourMs;

/** A machine caller: what is counted does not depend on what kind of source it is. */
const newSource = () => countersOf({ address: '192.0.2.1', client: randomUUID() });

/** What every {@link FailureCounts} must do, whatever database is behind it. */
export function failureCountsContract(name: string, failures: () => FailureCounts): void {
  describe(`${name}: failures of a source`, () => {
    it('are told with each that is counted', async () => {
      const source = newSource();
      for (const all of [1, 2, 3]) expect(await failures().add(source, hour)).toEqual({ all });
    });

    it('are each counted once in a race', async () => {
      const source = newSource();
      const counted = await unhurried(() =>
        Promise.all(Array.from({ length: 60 }, () => failures().add(source, hour))),
      );
      expect(counted.map(({ all = 0 }) => all).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 60 }, (_, i) => i + 1),
      );
    });

    it('start at nothing with each hour', async () => {
      const source = newSource();
      await failures().add(source, hour);
      expect(await failures().add(source, hour + hourMs)).toEqual({ all: 1 });
      expect(await failures().add(source, hour)).toEqual({ all: 2 });
    });

    it("are no other source's", async () => {
      await failures().add(newSource(), hour);
      expect(await failures().add(newSource(), hour)).toEqual({ all: 1 });
    });

    it('of IPv6 are counted for its /64, its /56 and its /48', async () => {
      const company = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}`;
      const ofAddress = async (address: string) =>
        Object.values(await failures().add(countersOf({ address }), hour));
      expect(await ofAddress(`${company}:100::1`)).toEqual([1, 1, 1]);
      expect(await ofAddress(`${company}:100::2`)).toEqual([2, 2, 2]);
      expect(await ofAddress(`${company}:1ff::1`)).toEqual([1, 3, 3]);
      expect(await ofAddress(`${company}:200::1`)).toEqual([1, 1, 4]);
    });
  });
}
