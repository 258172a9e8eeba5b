import { freeAttempts } from '../../../lib/credential/attempts/lockout.ts';
import { countersOf } from '../../../lib/credential/sources/source-counters.ts';
import { testAccount } from '../../support/account.ts';
import { type Adapters, openAdapters } from './open-adapters.ts';
import { serviceSchema } from './open-simulated-tables.ts';
import {
  codeDoorOf,
  codeOf,
  credential,
  doorOf,
  idOf,
  later,
  limits,
  sendingOf,
  slotOf,
  start,
  tryOf,
} from './port-arguments.ts';
import type { SimulatedCommand } from './requests.ts';
import { SimulatedTables } from './simulated-tables.ts';

/** One call of a port: which one, of whom (few, so that calls meet), and a small number that varies it. */
export interface PortCall {
  readonly port: keyof typeof ports;
  readonly who: number;
  readonly variant: number;
}

async function countOf(
  counts: Adapters['counts'],
  attempts: Adapters['attempts'],
  { who, network, now }: { readonly who: number; readonly network: number; readonly now: number },
): Promise<void> {
  const admission = await counts.count(doorOf(who), { network: `network-${network}` }, now);
  if (admission.admitted) attempts.push(admission.attempt);
}

/** Every method of every adapter that calls the database. `variant` is below 8. */
const ports = {
  create: ({ accounts }: Adapters, who: number, variant: number) => {
    const name = `${variant < 4 ? 'Name' : 'name'}-${variant < 6 ? who : 0}`;
    const email = variant % 2 === 1 ? { email: `${name}@example.com` } : {};
    return accounts.create(
      testAccount({ id: idOf(who), username: name, ...email, createdAt: later(variant) }),
    );
  },
  find: ({ accounts }: Adapters, who: number) =>
    accounts.findByAlias({ kind: 'username', value: `name-${who}` }),
  read: ({ accounts }: Adapters, who: number) => accounts.read(idOf(who)),
  upgrade: ({ accounts }: Adapters, who: number, variant: number) =>
    accounts.upgrade(idOf(who), variant, credential),
  change: ({ accounts }: Adapters, who: number, variant: number) =>
    accounts.change(idOf(who), {
      credential,
      history: Array.from({ length: variant }, () => credential),
      fromVersion: 1 + (variant % 3),
      ...(variant % 2 === 1 && { from: 'home' }),
      now: later(variant),
    }),
  freeze: ({ accounts }: Adapters, who: number) => accounts.freeze(idOf(who)),
  thaw: ({ accounts }: Adapters, who: number, variant: number) => accounts.thaw(idOf(who), later(variant)),
  endTokens: ({ accounts }: Adapters, who: number, variant: number) =>
    accounts.endTokens(idOf(who), later(variant)),
  unlock: ({ accounts }: Adapters, who: number) => accounts.unlock(idOf(who)),
  move: async ({ moves }: Adapters, _who: number, variant: number) => {
    for await (const page of moves.pages()) {
      for (const move of page) await moves.move(move, later(variant), variant % 2 === 1);
    }
  },
  reserve: ({ aliases }: Adapters, who: number, variant: number) =>
    aliases.reserve({ kind: 'username', value: `name-${who}` }, { id: 'nobody', at: later(variant) }),
  count: ({ counts, attempts }: Adapters, who: number, variant: number) =>
    countOf(counts, attempts, { who, network: variant % 3, now: later(variant) }),
  contest: async ({ counts, attempts }: Adapters, who: number, variant: number) => {
    for (let i = 0; i < freeAttempts + variant; i += 1) {
      await countOf(counts, attempts, { who, network: (i + variant) % 3, now: later(variant) + i });
    }
  },
  lapse: ({ counts, attempts }: Adapters, who: number, variant: number) =>
    countOf(counts, attempts, { who, network: variant, now: later(variant) + 100 * 86_400_000 }),
  succeed: async ({ counts, attempts }: Adapters, _who: number, variant: number) => {
    const attempt = attempts.pop();
    if (attempt) await counts.succeed(attempt, later(variant));
  },
  refund: async ({ counts, attempts }: Adapters, _who: number, variant: number) => {
    const attempt = attempts.at(-1 - (variant % 3));
    if (attempt) await counts.refund(attempt);
  },
  door: ({ counts }: Adapters, who: number) => counts.read(doorOf(who), start),
  prepare: ({ codes }: Adapters, who: number, variant: number) =>
    codes.prepare(codeDoorOf(who), codeOf(who, variant % 3), {
      epoch: String(variant % 2),
      restart: variant > 5,
    }),
  deliver: ({ codes }: Adapters, who: number, variant: number) =>
    codes.deliver(codeDoorOf(who), codeOf(who, variant % 3)),
  codes: ({ codes }: Adapters, who: number) => codes.read(codeDoorOf(who)),
  try: ({ codes }: Adapters, who: number, variant: number) => codes.countTry(codeDoorOf(who), tryOf(variant)),
  refundTry: ({ codes }: Adapters, who: number, variant: number) =>
    codes.refundTry(codeDoorOf(who), tryOf(variant), variant % 2 === 1),
  purge: async ({ expired }: Adapters, _who: number, variant: number) => {
    for (const shard of expired.shards) {
      const now = start + variant * 3 * 86_400_000;
      for await (const page of expired.pages(shard, now)) {
        for (const { key } of page.slice(variant % 2)) await expired.remove(key, now);
      }
    }
  },
  failures: ({ failures }: Adapters, _who: number, variant: number) =>
    failures.add(countersOf({ address: variant > 3 ? '2001:db8::1' : '192.0.2.1' }), start),
  nonce: ({ nonces }: Adapters, who: number, variant: number) =>
    nonces.claim(`nonce-${who}`, start + 1_000 * variant, start + 3_000),
  cap: ({ caps }: Adapters, _who: number, variant: number) => caps.count(sendingOf(variant), limits),
  uncap: ({ caps }: Adapters, _who: number, variant: number) => caps.giveBack(sendingOf(variant)),
  look: ({ slots }: Adapters, who: number) => slots.look(slotOf(who), start, limits),
  // One sending takes, releases and reopens at one time.
  take: ({ slots }: Adapters, who: number, variant: number) =>
    slots.take(slotOf(who), { id: `take-${variant % 4}`, now: later(variant % 4) }, limits),
  release: ({ slots }: Adapters, who: number, variant: number) =>
    slots.release(slotOf(who), { id: `take-${variant % 4}`, now: later(variant % 4) }),
  reopen: ({ slots }: Adapters, who: number, variant: number) =>
    slots.reopen(slotOf(who), { id: `take-${variant % 4}`, now: later(variant % 4) }),
};

/** The names of all calls. */
export const portNames = Object.keys(ports) as readonly (keyof typeof ports)[];

/** The commands that the adapters send for calls, one after the other, on tables that are empty at first. */
export async function commandsOf(calls: readonly PortCall[]): Promise<SimulatedCommand[]> {
  const commands: SimulatedCommand[] = [];
  const adapters = openAdapters(new SimulatedTables(serviceSchema, () => start), commands);
  for (const { port, who, variant } of calls) await ports[port](adapters, who, variant);
  return commands;
}
