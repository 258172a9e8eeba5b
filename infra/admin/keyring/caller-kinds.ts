import type { KeyRing } from '../../../lib/keys/key-ring.ts';
import { Refusal } from '../refusal.ts';

/**
 * The callers of the key ring that prove who they are, by kind: their section, how an operator
 * calls them, and how short (in characters) a secret may be at all.
 */
export const callerKinds = {
  client: { section: 'clients', what: 'client', shortest: 8 },
  hawk: { section: 'hawk', what: 'HAWK caller', shortest: 8 },
  proxy: { section: 'proxies', what: 'proxy', shortest: 16 },
} as const satisfies Readonly<Record<string, { section: keyof KeyRing; what: string; shortest: number }>>;

/** One of {@link callerKinds}. */
export type CallerKind = keyof typeof callerKinds;

const allKinds = Object.keys(callerKinds) as CallerKind[];

/** @throws Refusal for a name that is none of the kinds' */
export function readKind(name: string): CallerKind {
  const kind = allKinds.find((known) => known === name);
  if (!kind) throw new Refusal(`--kind is none of ${allKinds.join(', ')}`);
  return kind;
}

/** The kind of the one caller with this id. @throws Refusal when there is none, or several are called so */
export function kindOf(ring: KeyRing, id: string): CallerKind {
  const [kind, ...others] = allKinds.filter((candidate) =>
    ring[callerKinds[candidate].section].some((caller) => caller.id === id),
  );
  if (!kind) throw new Refusal(`There is no caller ${id}`);
  if (others.length > 0) throw new Refusal(`Several callers are called ${id}: say which by --kind`);
  return kind;
}
