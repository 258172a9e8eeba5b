import { stopClock } from '../../support/clock.ts';
import { forgetSecrets } from '../../support/secrets-in-use.ts';
import { forgetServiceLog } from '../../support/service-log.ts';
import { closeSitting } from './close-sitting.ts';
import { type Sequence, signInDialects } from './commands.ts';
import type { RacedService } from './raced-service.ts';
import { Sitting } from './sitting.ts';

/** Where every sequence begins, ms since the epoch: later than the key ring was made. */
const startAt = Math.ceil(Date.now() / 1000) * 1000 + 60_000;

/** Runs a sequence with an account of its own. @throws Unexplained */
export async function runSequence(service: RacedService, { rounds, order }: Sequence): Promise<void> {
  stopClock(startAt);
  service.reseed(order);
  const sitting = await Sitting.begin(service);
  for (const [i, round] of rounds.entries()) await sitting.play(round, `r${i}`);
  await closeSitting(sitting, service, signInDialects[order % signInDialects.length] ?? 'sophon');
  // Each looks for its own secrets in its own lines: all for all would take the square of the time.
  forgetServiceLog();
  forgetSecrets();
}
