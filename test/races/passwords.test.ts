import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainSecret } from '../../lib/credential/secret.ts';
import { type ServiceUnderTest, startService } from '../support/credential-service.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { unhurried } from '../support/unhurried.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());

const alias = (username: string) => ({ kind: 'username', value: username }) as const;
const signIn = (username: string, password: string) =>
  outcomeOf(test.service.signIn({ alias: alias(username), secret: plainSecret(password) }));

it('lets exactly one of 200 concurrent changes win, and its password signs in', async () => {
  const { username } = await test.account();
  const next = Array.from({ length: 200 }, (_, i) => `new password ${i}`);
  const change = (password: string) =>
    outcomeOf(
      test.service.changePassword({
        claimant: { alias: alias(username) },
        oldSecret: plainSecret('old password'),
        newSecret: plainSecret(password),
      }),
    );
  const outcomes = await unhurried(() => Promise.all(next.map(change)));
  const winners = next.filter((_, i) => outcomes[i] === 'ok');
  expect(winners).toHaveLength(1);
  const refusals = outcomes.filter((outcome) => outcome !== 'ok');
  for (const refusal of refusals) {
    expect(['wrong_password', 'outdated', 'account_locked']).toContain(refusal);
  }
  expect(await signIn(username, winners[0] ?? '')).toBe('ok');
});

it('judges at most five of 200 concurrent guesses', async () => {
  const { username } = await test.account();
  const outcomes = await unhurried(() =>
    Promise.all(Array.from({ length: 200 }, (_, i) => signIn(username, `guess ${i}`))),
  );
  expect(outcomes.filter((outcome) => outcome === 'wrong_password')).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome === 'account_locked')).toHaveLength(195);
});
