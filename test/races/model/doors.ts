/** Attempts at a password that were not followed by a success, as the design promises to count them; times in ms. */
export interface Door {
  readonly tries: readonly Try[];
  /** When what is outstanding is as good as nothing, s; absent while nothing was tried since the last success. */
  readonly lapsesAt?: number;
  /** The networks of the owner's last successes, newest first. */
  readonly remembered: readonly string[];
  /** The counts of single networks since the door got contested. */
  readonly networks: Readonly<Record<string, NetworkCount>>;
}

interface Try {
  readonly id: string;
  readonly network: string;
  readonly at: number;
}

interface NetworkCount {
  readonly attempts: number;
  readonly lastAt: number;
  readonly formerAt: number;
  /** The attempt that was counted last, until it is taken back. */
  readonly last?: string;
}

/** An attempt that was counted. */
export interface Counted {
  readonly id: string;
  readonly network: string;
  readonly remembered: readonly string[];
}

/** A try from somewhere; `owners` is a network that the owner is known by beside those remembered. */
export type Attempt = Try & { readonly owners?: string | undefined };

const free = 5;
const rememberedNetworks = 3;
const lapseSeconds = 7_200;
const waits = [30, 60, 120, 240, 480, 960, 1_920, 3_600].map((seconds) => seconds * 1_000);

/** A door that nobody has tried. */
export const untried: Door = { tries: [], remembered: [], networks: {} };

/** Counts an attempt, or refuses it: then there is no attempt, and the door is as it was. */
export function count(door: Door, attempt: Attempt): { readonly door: Door; readonly counted?: Counted } {
  const { id, network, at, owners } = attempt;
  const counted = { id, network, remembered: door.remembered };
  const seconds = Math.floor(at / 1000);
  if (door.lapsesAt !== undefined && door.lapsesAt <= seconds) {
    const tries = [{ id, network, at }];
    return { door: { ...door, tries, lapsesAt: seconds + lapseSeconds, networks: {} }, counted };
  }
  const putOff = { ...door, lapsesAt: (door.lapsesAt ?? seconds) + lapseSeconds };
  if (door.tries.length < free) {
    return { door: { ...putOff, tries: sorted([...door.tries, { id, network, at }]) }, counted };
  }
  const isOwners = owners === network || door.remembered.includes(network);
  const before = door.networks[network] ?? startOf(door, network, isOwners);
  if (before.attempts >= free && before.lastAt + waitAfter(before.attempts) > at) return { door };
  const after = { attempts: before.attempts + 1, lastAt: at, formerAt: before.lastAt, last: id };
  return { door: { ...putOff, networks: withEntry(door.networks, network, after) }, counted };
}

/** Ends the failures: the owner has shown the right password. */
export function succeed({ network, remembered }: Counted): Door {
  const others = remembered.filter((other) => other !== network);
  return { ...untried, remembered: [network, ...others].slice(0, rememberedNetworks) };
}

/** Takes an attempt back that was no guess. */
export function refund(door: Door, { id, network }: Counted): Door {
  const tries = door.tries.filter((one) => one.id !== id);
  const own = door.networks[network];
  if (own?.last !== id) return { ...door, tries };
  const { last: _, ...rest } = own;
  const before = { ...rest, attempts: own.attempts - 1, lastAt: own.formerAt };
  return { ...door, tries, networks: withEntry(door.networks, network, before) };
}

/** A record with one more entry, in an order that does not depend on when it came. */
export function withEntry<T>(record: Readonly<Record<string, T>>, name: string, value: T): Record<string, T> {
  const entries = Object.entries({ ...record, [name]: value });
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function startOf({ tries }: Door, network: string, isOwners: boolean): NetworkCount {
  const own = tries.filter((one) => one.network === network);
  const lastAt = Math.max(0, ...own.map(({ at }) => at));
  const strangers = own.length > 0 ? free : free - 1;
  return { attempts: isOwners ? own.length : strangers, lastAt, formerAt: 0 };
}

function waitAfter(attempts: number): number {
  return waits[Math.min(attempts - free, waits.length - 1)] ?? 0;
}

function sorted(tries: readonly Try[]): Try[] {
  return tries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
