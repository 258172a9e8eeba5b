import type { Credential } from '../../../lib/credential/account.ts';
import type { Door } from '../../../lib/credential/attempts/ports.ts';
import { countersOf } from '../../../lib/credential/sources/source-counters.ts';

/** When everything begins, ms since the epoch. */
export const start = 1_700_000_000_000;
/** Limits that a few calls reach. */
export const limits = {
  cooldownMs: 60_000,
  perDay: 2,
  perNetworkAndHour: 2,
  perClientAndHour: 2,
  perServiceAndHour: 6,
};
/** A password. */
export const credential: Credential = [
  { scheme: 'own', pepperId: 'p1', cost: 12, form: 'plain', salt: 'a'.repeat(22), digest: 'd'.repeat(31) },
];

/** The id of an account. */
export const idOf = (who: number) => `account-${who}`;
/** A door that attempts are counted at. */
export const doorOf = (who: number): Door => ({
  subject: idOf(who),
  caller: 'anonymous',
  epoch: '1',
  exists: who > 0,
});
/** A door that codes are sent to. */
export const codeDoorOf = (who: number) =>
  ({ subject: idOf(who), purpose: 'test:reset', caller: 'anonymous' }) as const;
/** What keeps sendings apart. */
export const slotOf = (who: number) =>
  ({ asked: idOf(who), purpose: 'test:reset', caller: 'anonymous' }) as const;
/** A code, one of three. */
export const codeOf = (who: number, variant: number) => ({
  accountId: idOf(who),
  ...(variant % 2 === 1 && { phone: '+8613800138000' }),
  purpose: 'test:reset' as const,
  sendingId: `sending-${variant}`,
  digest: 'digest',
  keyId: 'k1',
  issuedAt: start,
  validUntil: start + 300_000,
  version: 1,
});
/** A try at a code, from one of two networks. */
export const tryOf = (variant: number) => ({
  network: `network-${variant % 2}`,
  id: `try-${variant}`,
  now: start + variant,
  ...(variant > 4 && { sendingId: `sending-${variant % 3}` }),
});
/** A sending: of nobody, from one of two kinds of network; billed or not. */
export const sendingOf = (variant: number) => ({
  id: `s${variant}`,
  billed: variant % 3 > 0,
  now: start,
  ...(variant > 1 && { counters: countersOf({ address: variant > 4 ? '2001:db8::1' : '192.0.2.1' }) }),
});
/** A time: minutes apart, so that some locks end between two and others do not. */
export const later = (variant: number) => start + variant * 1_900_000;
