import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import {
  freeAttempts,
  lapseMsPerAttempt,
  mostAttempts,
  shutAt,
} from '../../../credential/attempts/lockout.ts';
import type { CountedAttempt, Door } from '../../../credential/attempts/ports.ts';
import type { Item } from '../account-item.ts';
import { challengeKey } from '../challenge-item.ts';

/** How long the networks of an owner's successes, and failures at an account that exists, are remembered, in s. */
const rememberedSeconds = 90 * 86_400;

/** How long an item is kept after the time from which nobody asks for it, in s. */
const lingeringSeconds = 3_600;

const lapseSeconds = lapseMsPerAttempt / 1000;

/** The key of the item that all attempts at a door are counted on. */
export function sharedKey({ subject, caller, epoch }: Door): Item {
  return challengeKey('attempts', subject, caller, epoch);
}

/** The attribute of an attempt that is outstanding: its network and when it was made. */
export function tryAttribute(id: string): string {
  return `try${id}`;
}

const tryPattern = /^try/;

/** The attempts that are outstanding. */
export function outstandingTries(
  item: Item,
): { readonly id: string; readonly network: string; readonly at: number }[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (!tryPattern.test(name)) return [];
    const [network = '', at] = (value.S ?? '').split(' ');
    return [{ id: name.replace(tryPattern, ''), network, at: Number(at) }];
  });
}

/** The networks of the owner's last successes, newest first. */
export function rememberedIn(item: Item | undefined): string[] {
  return (item?.remembered?.L ?? []).flatMap(({ S }) => S ?? []);
}

/** Names the failures between two successes; items of networks are found by it. */
export function runIn(item: Item | undefined): string {
  return item?.run?.S ?? '';
}

/**
 * The attempts that strangers have left are counted down, so that a condition compares with a constant: two attributes
 * that are both absent are equal to the embedded database. Below that floor nobody is admitted; that of a network that
 * the owner succeeded from is as much lower as is kept back for such.
 */
export function floorFor(isOwners: boolean): number {
  return isOwners ? shutAt - mostAttempts : 0;
}

/** Whether a network finds the door shut. */
export function isShut(item: Item, isOwners: boolean): boolean {
  return item.quota !== undefined && Number(item.quota.N) <= floorFor(isOwners);
}

/** The attempts that strangers have at a door that nobody has tried since the last success. */
export const fullQuota: AttributeValue = { N: String(shutAt) };

/** Attempts without a success, over all networks. */
export function attemptsIn(item: Item): number {
  return Number(item.attempts?.N ?? 0);
}

/** Whether what is outstanding is as good as nothing by now. */
export function hasLapsed(item: Item, now: number): boolean {
  return item.lapsesAt !== undefined && Number(item.lapsesAt.N) <= seconds(now);
}

/** Whether no more attempts are admitted by the shared item alone. */
export function isContested(item: Item): boolean {
  return Number(item.outstanding?.N ?? 0) >= freeAttempts;
}

/** How long after the lapse that an attempt puts off its item is kept, in s. */
function keptSeconds({ exists }: Door): number {
  return exists ? rememberedSeconds : lapseSeconds + lingeringSeconds;
}

/** The values of {@link putOffLapse}. */
export function lapseValues(door: Door, now: number): Item {
  return {
    ':seconds': { N: String(seconds(now)) },
    ':lapse': { N: String(lapseSeconds) },
    ':kept': { N: String(keptSeconds(door)) },
  };
}

/** The values of a lapse that begins anew: `:lapsesAt` and `:ttl`. */
export function newLapseValues(door: Door, now: number): Item {
  return {
    ':seconds': { N: String(seconds(now)) },
    ':lapsesAt': { N: String(seconds(now) + lapseSeconds) },
    ':ttl': { N: String(seconds(now) + keptSeconds(door)) },
  };
}

/** What puts off the lapse, and the end of the item. */
export const putOffLapse =
  'lapsesAt = if_not_exists(lapsesAt, :seconds) + :lapse, #ttl = if_not_exists(lapsesAt, :seconds) + :kept';

/** The item after a success: nothing outstanding, a new run, and the network in front of those remembered. */
export function itemAfterSuccess(
  { door, run, remembered }: Pick<CountedAttempt, 'door' | 'run' | 'remembered'>,
  now: number,
): Item {
  return {
    ...sharedKey(door),
    run: { S: run },
    remembered: { L: remembered.map((network) => ({ S: network })) },
    quota: fullQuota,
    succeededAt: { N: String(now) },
    ttl: { N: String(seconds(now) + rememberedSeconds) },
  };
}

function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
