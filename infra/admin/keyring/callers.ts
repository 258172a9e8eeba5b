import type { Client, KeyRing } from '../../../lib/keys/key-ring.ts';
import { keyRingSchema } from '../../../lib/keys/key-ring.ts';
import { Refusal } from '../refusal.ts';
import { type CallerKind, callerKinds } from './caller-kinds.ts';

/** The caller with this id. @throws Refusal when there is none */
export function requireCaller(ring: KeyRing, kind: CallerKind, id: string): Client {
  const { section, what } = callerKinds[kind];
  const caller = ring[section].find((candidate) => candidate.id === id);
  if (!caller) throw new Refusal(`There is no ${what} ${id}`);
  return caller;
}

/** The ring with one caller more. @throws Refusal when its id is taken, or for a member that is not valid */
export function withCaller(ring: KeyRing, kind: CallerKind, caller: Client): KeyRing {
  const { section, what } = callerKinds[kind];
  if (ring[section].some(({ id }) => id === caller.id)) {
    throw new Refusal(`There is a ${what} ${caller.id} already`);
  }
  return withCallers(ring, kind, [...ring[section], caller]);
}

/** The ring with `changed` in the place of the caller with its id. @throws Refusal for a member that is not valid */
export function withChangedCaller(ring: KeyRing, kind: CallerKind, changed: Client): KeyRing {
  const callers = ring[callerKinds[kind].section];
  return withCallers(
    ring,
    kind,
    callers.map((caller) => (caller.id === changed.id ? changed : caller)),
  );
}

/** The ring without the caller with this id. @throws Refusal when there is none */
export function withoutCaller(ring: KeyRing, kind: CallerKind, id: string): KeyRing {
  requireCaller(ring, kind, id);
  const callers = ring[callerKinds[kind].section];
  return withCallers(
    ring,
    kind,
    callers.filter((caller) => caller.id !== id),
  );
}

function withCallers(ring: KeyRing, kind: CallerKind, callers: readonly Client[]): KeyRing {
  const { section } = callerKinds[kind];
  const parsed = keyRingSchema.shape[section].safeParse(callers);
  if (!parsed.success) {
    // Named like the option that the operator gave, and never with its value.
    const [issue] = parsed.error.issues;
    throw new Refusal(`--${String(issue?.path[1])}: ${issue?.message}`);
  }
  return { ...ring, [section]: parsed.data };
}
