import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainSecret } from '../../lib/credential/secret.ts';
import type { Source } from '../../lib/credential/sources/source.ts';
import { type ServiceUnderTest, somewhere, startService } from '../support/credential-service.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { unhurried } from '../support/unhurried.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());

const alias = (username: string) => ({ kind: 'username', value: username }) as const;
const signIn = (username: string, password: string, source: Source = somewhere) =>
  outcomeOf(test.service.signIn({ alias: alias(username), secret: plainSecret(password), source }));
const elsewhere = (i: number): Source => ({ address: `198.51.100.${i % 50}` });

it('lets exactly one of 200 concurrent changes win, and its password signs in', async () => {
  const { username } = await test.account();
  const next = Array.from({ length: 200 }, (_, i) => `new password ${i}`);
  const change = (password: string) =>
    outcomeOf(
      test.service.changePassword({
        claimant: { alias: alias(username) },
        oldSecret: plainSecret('old password'),
        newSecret: plainSecret(password),
        source: somewhere,
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

it('judges five of 200 concurrent guesses from one network', async () => {
  const { id, username } = await test.account();
  const outcomes = await unhurried(() =>
    Promise.all(Array.from({ length: 200 }, (_, i) => signIn(username, `guess ${i}`))),
  );
  expect(outcomes.filter((outcome) => outcome === 'wrong_password')).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome === 'account_locked')).toHaveLength(195);
  expect(await test.doorOf(id)).toMatchObject({ attempts: 5 });
});

it('judges of 200 concurrent guesses from fifty networks five, and one of each network beside', async () => {
  const { id, username } = await test.account();
  const outcomes = await unhurried(() =>
    Promise.all(Array.from({ length: 200 }, (_, i) => signIn(username, `guess ${i}`, elsewhere(i)))),
  );
  const judged = outcomes.filter((outcome) => outcome === 'wrong_password').length;
  // The five that came first are of one to five networks, which are not admitted once more.
  expect(judged).toBeGreaterThanOrEqual(50);
  expect(judged).toBeLessThanOrEqual(54);
  expect(await test.doorOf(id)).toMatchObject({ attempts: judged });
});

it('judges no more than 85 of 400 concurrent guesses, wherever they come from', async () => {
  const { id, username } = await test.account();
  const outcomes = await unhurried(() =>
    Promise.all(
      Array.from({ length: 400 }, (_, i) =>
        signIn(username, `guess ${i}`, { address: `10.0.${i % 2}.${Math.floor(i / 2)}` }),
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'wrong_password')).toHaveLength(85);
  expect(await test.doorOf(id)).toMatchObject({ attempts: 85, isShut: true });
});

it('lets the owner in from where the owner was before, in the middle of a flood', async () => {
  const { username } = await test.account();
  expect(await signIn(username, 'old password')).toBe('ok');
  const outcomes = await unhurried(() =>
    Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        i === 100 ? signIn(username, 'old password') : signIn(username, `guess ${i}`, elsewhere(i)),
      ),
    ),
  );
  expect(outcomes[100]).toBe('ok');
});
