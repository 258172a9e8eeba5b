import { expect, it } from 'vitest';
import type { CallerKind, DoorState } from '../../../../lib/credential/attempts/ports.ts';
import { hasSignedInSince } from '../../../../lib/credential/codes/other-success.ts';

const triedAt = 1_000;

it.each<[string, Partial<Record<CallerKind, number>>, boolean]>([
  ['by password, after the last wrong code', { anonymous: 1_001 }, true],
  ['with a token, after it', { signedIn: 1_001 }, true],
  ['at the same time, which nobody can order', { anonymous: 1_000 }, false],
  ['before it', { anonymous: 999, signedIn: 1 }, false],
  ['never', {}, false],
])('a success opens a way of proof that is shut: %s', async (_, successes, isOpened) => {
  const state = (lastSuccessAt: number): DoorState => ({
    attempts: 0,
    isContested: false,
    isShut: false,
    lastSuccessAt,
  });
  const read = async ({ caller }: { readonly caller: CallerKind }) => {
    const at = successes[caller];
    return at === undefined ? undefined : state(at);
  };
  const asked = { subject: 'account-1', epoch: '1.0' };
  expect(await hasSignedInSince(triedAt, asked, { attempts: { read }, now: 2_000 })).toBe(isOpened);
});
