import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { CapLimits, CappedSending, CapVerdict, SendCaps } from '../../credential/codes/ports.ts';
import { endOfHour, utcHour } from '../../credential/sources/utc-hour.ts';
import { challengeKey, keyPart } from './challenge-item.ts';
import { HourCounters, type HourCounting } from './hour-counters.ts';

/** The whole service's counter is spread over this many items, so that it is no bottleneck when the cap is high. */
const serviceShards = 4;

/** Counters of sendings per UTC hour in the challenges table. */
export class DynamoDbSendCaps implements SendCaps {
  readonly #counters: HourCounters;

  constructor(client: DynamoDBClient, table: string) {
    this.#counters = new HourCounters(client, table);
  }

  async count(sending: CappedSending, limits: CapLimits): Promise<CapVerdict> {
    // One after the other: what a source may not send must not use up the service's number.
    const ofSource = countingOfSource(sending, limits);
    if (ofSource && !(await this.#isWithin(ofSource, 1))) {
      return over('source', sending, Math.min(...ofSource.counts.map(({ cap = 0 }) => cap)));
    }
    // What is not billed adds nothing to the same counters: it must be refused when what is billed would be, or the
    // answer would tell who has an account.
    const amount = sending.billed ? 1 : 0;
    for (const ofShard of countingsOfService(sending, limits.perServiceAndHour)) {
      if (await this.#isWithin(ofShard, amount)) return { over: 'nothing' };
    }
    if (ofSource) await this.#counters.takeBack(ofSource, 1);
    return over('service', sending, limits.perServiceAndHour);
  }

  async giveBack(sending: CappedSending): Promise<void> {
    const ofSource = countingOfSource(sending);
    // Which shard it was counted on nobody remembers: on the others there is nothing to take back. What was not billed
    // takes back nothing by the same writes, or their time would tell who has an account.
    const amount = sending.billed ? 1 : 0;
    await Promise.all([
      ...(ofSource ? [this.#counters.takeBack(ofSource, 1)] : []),
      ...countingsOfService(sending, 0).map((ofShard) => this.#counters.takeBack(ofShard, amount)),
    ]);
  }

  async #isWithin(counting: HourCounting, amount: 0 | 1): Promise<boolean> {
    if (counting.counts.some(({ cap = 0 }) => cap < 1)) return false;
    return (await this.#counters.add(counting, amount)).done;
  }
}

function countingOfSource(sending: CappedSending, limits?: CapLimits): HourCounting | undefined {
  const { counters, id, now } = sending;
  if (!counters) return undefined;
  const cap = counters.isClient ? limits?.perClientAndHour : limits?.perNetworkAndHour;
  return {
    key: challengeKey('sends', 'source', keyPart(counters.item), String(utcHour(now))),
    counts: counters.counts.map(({ name, share }) => ({
      name,
      ...(cap !== undefined && { cap: cap * share }),
    })),
    id,
    endsAt: endOfHour(now),
  };
}

/** The shards in the order in which a sending asks them: from its own on, which its id says. */
function countingsOfService({ id, now }: CappedSending, cap: number): HourCounting[] {
  const first = id.codePointAt(1) ?? 0;
  return Array.from({ length: serviceShards }, (_, i) => {
    const shard = (first + i) % serviceShards;
    return {
      key: challengeKey('sends', 'service', String(utcHour(now)), String(shard)),
      // The shards' caps add up to the whole one.
      counts: [{ name: 'all', cap: Math.floor((cap + shard) / serviceShards) }],
      id,
      endsAt: endOfHour(now),
    };
  });
}

/** A cap that lets nothing through does so in the next hour as well. */
function over(what: 'source' | 'service', { now }: CappedSending, cap: number): CapVerdict {
  return { over: what, ...(cap > 0 && { freeAt: endOfHour(now) }) };
}
