import { leaksIn } from '../../support/secrets-in-use.ts';
import { serviceLog } from '../../support/service-log.ts';
import { type SignInDialect, signInDialects, tokenDialects } from './commands.ts';
import type { RacedService } from './raced-service.ts';
import type { Sitting } from './sitting.ts';

/** Wrong passwords between two unlocks: fewer than lock. */
const wrongOnes = 4;

/**
 * Makes sure of everything that is promised once nothing races any more.
 * @param first is asked while the account is frozen
 * @throws Unexplained
 */
export async function closeSitting(
  sitting: Sitting,
  service: RacedService,
  first: SignInDialect,
): Promise<void> {
  await tryTokens(sitting);
  await sitting.alone({ kind: 'operate', act: 'freeze' });
  const word = await sitting.signIn(first, sitting.believed.account.current);
  if (word === 'ok') throw sitting.unexplained(`a frozen account signs in at ${first}`);
  await sitting.alone({ kind: 'operate', act: 'thaw' });
  await tryPasswords(sitting);
  if (service.hasEvents) checkEvents(sitting, service);
  const leaks = leaksIn(serviceLog());
  if (leaks.length > 0) throw sitting.unexplained(`secrets in the log: ${leaks.join(', ')}`);
}

/** The newest and the oldest token of each dialect: good or refused, as the model says. */
async function tryTokens(sitting: Sitting): Promise<void> {
  for (const dialect of tokenDialects) {
    const tokens = sitting.has.tokens(dialect);
    const oldest = tokens.findLastIndex(({ isExpired }) => !isExpired);
    for (const held of new Set([0, oldest].filter((index) => index >= 0))) {
      await sitting.alone({ kind: 'change', dialect, old: 'wrong', next: 'fresh', held, from: 0 });
    }
  }
}

/** Of all passwords that anybody ever chose, the last that was set signs in everywhere, and no other. */
async function tryPasswords(sitting: Sitting): Promise<void> {
  const { current } = sitting.believed.account;
  const others = [...sitting.has.chosen].filter((password) => password !== current);
  for (const [i, password] of others.entries()) {
    if (i % wrongOnes === 0) await sitting.alone({ kind: 'operate', act: 'unlock' });
    const dialect = signInDialects[i % signInDialects.length] ?? 'sophon';
    const word = await sitting.signIn(dialect, password);
    if (word === 'ok') throw sitting.unexplained('two passwords sign in');
  }
  await sitting.alone({ kind: 'operate', act: 'unlock' });
  for (const dialect of signInDialects) {
    const word = await sitting.signIn(dialect, current);
    if (word !== 'ok') throw sitting.unexplained(`the password does not sign in at ${dialect}`);
  }
}

/** One event for each committed change, in order. */
function checkEvents(sitting: Sitting, { wire }: RacedService): void {
  const { id } = sitting.account;
  const published = wire.local.events().map((event) => String((event as { jti?: string }).jti));
  const its = published.filter((jti) => jti.startsWith(`${id}:`));
  const changes = sitting.believed.account.version - 1;
  const expected = Array.from({ length: changes }, (_, i) => `${id}:${i + 2}`);
  if (its.join() !== expected.join()) throw sitting.unexplained(`events: ${its.join()}`);
}
