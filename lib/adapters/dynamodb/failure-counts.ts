import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FailureCounts } from '../../credential/attempts/source-guard.ts';
import type { SourceCounters } from '../../credential/sources/source-counters.ts';
import { endOfHour, utcHour } from '../../credential/sources/utc-hour.ts';
import { challengeKey, keyPart } from './challenge-item.ts';
import { HourCounters } from './hour-counters.ts';

/** Failures of sources per UTC hour in the challenges table. */
export class DynamoDbFailureCounts implements FailureCounts {
  readonly #counters: HourCounters;
  readonly #newId: () => string;

  constructor(client: DynamoDBClient, table: string, newId: () => string) {
    this.#counters = new HourCounters(client, table);
    this.#newId = newId;
  }

  async add({ item, counts }: SourceCounters, now: number): Promise<Readonly<Record<string, number>>> {
    const key = challengeKey('failures', keyPart(item), String(utcHour(now)));
    const counting = { key, counts, id: this.#newId(), endsAt: endOfHour(now) };
    const counted = (await this.#counters.add(counting, 1)).item ?? {};
    return Object.fromEntries(counts.map(({ name }) => [name, Number(counted[name]?.N ?? 0)]));
  }
}
