import { CoreError } from '../errors/service-error.ts';
import { type KeyRing, keyRingSchema, placesOf } from './key-ring.ts';

/**
 * What becomes of a key ring: a pure function, because it is applied again when somebody else was quicker. It may throw
 * to say that the ring at hand cannot be changed like that.
 */
export type KeyRingChange = (present: KeyRing) => KeyRing;

/**
 * The ring that `change` makes of the present one, which stays as it is. Every writer of the ring goes through here:
 * without its pepper no password can ever be verified again, so no change may take one away or put another secret in
 * its place.
 * @throws ServiceError `internal` for a ring that is not valid or lacks a pepper; it names places and ids, never values
 */
export function changedKeyRing(present: KeyRing, change: KeyRingChange): KeyRing {
  // A copy: what a change did to its argument would otherwise hide what it took away.
  const parsed = keyRingSchema.safeParse(change(structuredClone(present)));
  if (!parsed.success) {
    throw new CoreError('internal', {
      detail: `the changed key ring is not valid at ${placesOf(parsed.error)}`,
    });
  }
  const lost = present.peppers.filter(({ id, secret }) => secretOf(parsed.data, id) !== secret);
  if (lost.length > 0) {
    const ids = lost.map(({ id }) => id).join(', ');
    throw new CoreError('internal', { detail: `the changed key ring lacks pepper ${ids}` });
  }
  return parsed.data;
}

/** The first one of an id is the one that hashes are verified with. */
function secretOf({ peppers }: KeyRing, wanted: string): string | undefined {
  return peppers.find(({ id }) => id === wanted)?.secret;
}
