import { plainSecret } from '../../lib/credential/secret.ts';
import { ServiceError } from '../../lib/errors/service-error.ts';
import { somewhere, startService } from '../support/credential-service.ts';
import { testHasher } from '../support/hasher.ts';
import { compare } from './median.ts';

/**
 * What things cost next to each other, within one run: ratios, because machines differ.
 * Uses the cost of a deployment (BCRYPT_COST, 12 unless set) on the embedded database.
 */
const rounds = 20;
const cost = Number(process.env.BCRYPT_COST ?? 12);
const test = await startService({ hasher: testHasher({ cost }).hasher });

const password = (i: number) => `password number ${i}`;

/** Changes the password of an account whose history is full once more. */
async function changerWithHistory(historyDepth: number): Promise<() => Promise<void>> {
  const service = test.withSettings({ historyDepth });
  const { username } = await test.account(password(0));
  let current = 0;
  const change = async () => {
    await service.changePassword({
      claimant: { alias: { kind: 'username', value: username } },
      oldSecret: plainSecret(password(current)),
      newSecret: plainSecret(password(current + 1)),
      source: somewhere,
    });
    current += 1;
  };
  for (let i = 0; i < historyDepth; i += 1) await change();
  return change;
}

async function failingSignIn(name: string): Promise<void> {
  try {
    await test.service.signIn({
      alias: { kind: 'username', value: name },
      secret: plainSecret('guess'),
      source: somewhere,
    });
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
  }
}

const [shallow, deep] = [await changerWithHistory(1), await changerWithHistory(128)];
const { username: victim } = await test.account('a password');
const depths = await compare(rounds, { shallow, deep });
const doors = await compare(rounds, {
  wrong: async () => {
    test.clock.now += 3_600_000;
    await failingSignIn(victim);
  },
  unknown: () => failingSignIn('nobody'),
});
await test.close();

const row = (what: string, ratio: number) => console.log(`${what.padEnd(62)} ${ratio.toFixed(3)}`);
console.log(`bcrypt cost ${cost}, medians of ${rounds} in one run`);
row('change with a history of 128 / with a history of 1', depths.deep / depths.shallow);
row('sign-in with an unknown name / with a wrong password', doors.unknown / doors.wrong);
