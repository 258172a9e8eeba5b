import { type AttributeValue, BatchWriteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Wire } from '../../support/wire.ts';

/** What is counted of sendings, by what it is counted on: the number of the day by slot, and the caps. */
export type Counted = Readonly<Record<string, number>>;

/** Attributes that count sendings: those of a slot's day, and those of a cap. */
const counts: readonly (readonly [kind: RegExp, attribute: RegExp, on?: string])[] = [
  [/^sending#/, /^sent\d+$/],
  [/^sends#source#/, /^all$/, 'source'],
  [/^sends#service#/, /^all$/, 'service'],
];

/** Everything that is counted of sendings. */
export async function countedBy(wire: Wire): Promise<Counted> {
  const counted: Record<string, number> = {};
  for (const item of await allItems(wire)) {
    const pk = String(item.pk?.S);
    for (const [kind, attribute, on = pk] of counts) {
      if (!kind.test(pk)) continue;
      for (const [name, value] of Object.entries(item)) {
        // Shards of one counter are one count.
        if (attribute.test(name)) counted[on] = (counted[on] ?? 0) + Number(value.N);
      }
    }
  }
  return counted;
}

/** By how much each count went up; one number when all did by the same. */
export function rise(before: Counted, after: Counted): number | Counted {
  const rises = Object.keys(after).map((on) => [on, (after[on] ?? 0) - (before[on] ?? 0)] as const);
  const distinct = new Set(rises.map(([, by]) => by));
  const [only = 0] = distinct;
  return distinct.size <= 1 ? only : Object.fromEntries(rises);
}

/** Forgets everything that is short-lived, so that each cell begins with nothing counted. */
export async function forgetAll(wire: Wire): Promise<void> {
  const { wiring } = wire;
  const requests = (await allItems(wire)).map(({ pk }) => ({
    DeleteRequest: { Key: { pk: pk as AttributeValue } },
  }));
  for (let i = 0; i < requests.length; i += 25) {
    const RequestItems = { [wiring.config.CHALLENGES_TABLE]: requests.slice(i, i + 25) };
    await wiring.database.send(new BatchWriteItemCommand({ RequestItems }));
  }
}

async function allItems({ wiring }: Wire) {
  const command = new ScanCommand({ TableName: wiring.config.CHALLENGES_TABLE });
  return (await wiring.database.send(command)).Items ?? [];
}
