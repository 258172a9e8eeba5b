import type { Alias } from '../../../lib/credential/account.ts';

/** The account that every history is about. */
export const owner = {
  username: 'mingming',
  phone: '+8613800138000',
  alias: { kind: 'username', value: 'mingming' } as const satisfies Alias,
  phoneAlias: { kind: 'phone', value: '+8613800138000' } as const satisfies Alias,
};

/** What the codes of the histories are for. */
export const purpose = 'simulation:reset';

/** Where requests come from: the owner's own network, and as many others as there are strangers. */
export function addressOf(network: number): string {
  return network === 0 ? '192.0.2.1' : `198.51.100.${network}`;
}

/** The passwords before any history: the one that was replaced, and the present one. */
export const firstPasswords = { replaced: 'former password', present: 'present password' };

/** A password that nobody ever has. */
export const wrongPassword = 'nobodys password';

/** How long a nonce is held, in ms. */
export const nonceLifetimeMs = 60_000;
