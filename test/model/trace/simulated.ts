import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import type { Item } from '../../../lib/adapters/dynamodb/account-item.ts';
import {
  outstandingTries,
  rememberedIn,
  runIn,
} from '../../../lib/adapters/dynamodb/attempts/shared-item.ts';
import { serviceSchema } from '../../simulation/database/open-simulated-tables.ts';
import { SimulatedTables } from '../../simulation/database/simulated-tables.ts';
import type { History } from '../../simulation/history.ts';
import type { Step } from '../../simulation/schedule/scheduler.ts';
import type { DatabaseState } from '../../simulation/world/simulated-database.ts';
import { eventsOf } from './events-of.ts';
import type { DatabaseCall, ProtocolEvent } from './protocol-event.ts';

/** The events of a simulated history, after those that make of nothing what it began with. */
export function eventsOfHistory({ beginning, steps }: Pick<History, 'beginning' | 'steps'>): ProtocolEvent[] {
  return [...eventsBefore(beginning.state.database), ...eventsOf(callsOf(steps))];
}

/**
 * The calls of the database that had an effect or were refused, in the order in which it served them. Whether anybody
 * heard of it makes no difference: a write that is late or repeated is a further write.
 */
export function callsOf(steps: readonly Step[]): DatabaseCall[] {
  return steps.flatMap(({ to, effect, request, answer }) => {
    if (to !== 'database' || effect === 'none') return [];
    const command = request as { readonly input: unknown };
    const isRefused = answer instanceof ConditionalCheckFailedException;
    // Other refusals are no answer of the protocol's.
    if (effect === 'refused' && !isRefused) return [];
    const shown = isRefused ? { shown: answer.Item } : {};
    return [
      { command: command.constructor.name, input: command.input, applied: effect === 'applied', ...shown },
    ];
  });
}

/** What has the effect of everything before a history: of each door the last success, and what is outstanding since. */
function eventsBefore(state: DatabaseState): ProtocolEvent[] {
  const tables = new SimulatedTables(serviceSchema, () => 0);
  tables.restore(state);
  const doors = [...tables.items(tables.names.challenges)].filter(([key]) =>
    /^attempts(#[^#]+){3}$/.test(key),
  );
  return doors.flatMap(([door, item]) => [...successAt(door, item), ...triesAt(door, item)]);
}

function successAt(door: string, item: Item): ProtocolEvent[] {
  if (!item.succeededAt) return [];
  return [{ step: 'succeed', door, run: runIn(item), remembered: rememberedIn(item), done: true }];
}

function triesAt(door: string, item: Item): ProtocolEvent[] {
  return outstandingTries(item)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, network, at }) => ({
      step: 'admitByAll' as const,
      door,
      run: runIn(item),
      attempt: id,
      network,
      at,
      done: true,
    }));
}
