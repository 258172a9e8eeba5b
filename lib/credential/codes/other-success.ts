import { type AttemptCounts, callerKinds } from '../attempts/ports.ts';
import type { Recipient } from './recipient.ts';

/**
 * Whether the owner has signed in by password since codes were last tried: that opens a shut way of proof again. Two
 * reads, asked for a shut way only.
 * @param triedAt ms since the epoch
 */
export async function hasSignedInSince(
  triedAt: number,
  { subject, epoch }: Pick<Recipient, 'subject' | 'epoch'>,
  { attempts, now }: { readonly attempts: Pick<AttemptCounts, 'read'>; readonly now: number },
): Promise<boolean> {
  const doors = callerKinds.map((caller) => ({ subject, caller, epoch, exists: true }));
  const states = await Promise.all(doors.map((door) => attempts.read(door, now)));
  return states.some((state) => (state?.lastSuccessAt ?? 0) > triedAt);
}
