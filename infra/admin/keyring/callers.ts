import { type Client, type KeyRing, keyRingSchema } from '../../../lib/keys/key-ring.ts';
import { Refusal } from '../refusal.ts';
import { type CallerKind, callerKinds } from './caller-kinds.ts';

/** A caller of any kind: clients have all the members that others have. */
export type Caller = Client;

/** The caller with this id. @throws Refusal when there is none */
export function requireCaller(ring: KeyRing, kind: CallerKind, id: string): Caller {
  const { section, what } = callerKinds[kind];
  const caller = ring[section].find((candidate) => candidate.id === id);
  if (!caller) throw new Refusal(`There is no ${what} ${id}`);
  return caller;
}

/** What a client's id is made of (RFC 6749 Appendix A.1), so that it stays one word of one line wherever it is shown. */
const printable = /^(?! )[\x20-\x7e]{1,128}(?<! )$/;

/** The ring with one caller more. @throws Refusal when its id is taken, or for a member that is not valid */
export function withCaller(ring: KeyRing, kind: CallerKind, caller: Caller): KeyRing {
  const { section, what } = callerKinds[kind];
  if (!printable.test(caller.id)) {
    throw new Refusal('--id: printable ASCII characters only, at most 128, and no space at its ends');
  }
  if (ring[section].some(({ id }) => id === caller.id)) {
    throw new Refusal(`There is a ${what} ${caller.id} already`);
  }
  return withCallers(ring, kind, [...ring[section], caller]);
}

/** The ring with `changed` in the place of the caller with its id. @throws Refusal for a member that is not valid */
export function withChangedCaller(ring: KeyRing, kind: CallerKind, changed: Caller): KeyRing {
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

function withCallers(ring: KeyRing, kind: CallerKind, callers: readonly Caller[]): KeyRing {
  const { section, shortest } = callerKinds[kind];
  const parsed = keyRingSchema.shape[section].safeParse(callers);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    // It may have come from the prompt.
    if (issue?.path[1] === 'secret') throw new Refusal(`The secret has fewer than ${shortest} characters`);
    // Named like the option that the operator gave, and never with its value.
    throw new Refusal(`--${String(issue?.path[1])}: ${issue?.message}`);
  }
  return { ...ring, [section]: parsed.data };
}
