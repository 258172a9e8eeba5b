import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainSecret } from '../../lib/credential/secret.ts';
import { type CodesUnderTest, startCodes } from '../support/code-service.ts';
import { newPhone } from '../support/new-phone.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { unhurried } from '../support/unhurried.ts';

let test: CodesUnderTest;
beforeAll(async () => {
  test = await startCodes();
});
afterAll(() => test.close());

const purpose = 'test:reset';

/** An account whose owner was sent a code, and how somebody confirms it. */
const given = async () => {
  const phone = newPhone();
  const alias = { kind: 'phone', value: phone } as const;
  const account = await test.base.account('old password', { phone });
  await test.codes.send({ claimant: { alias }, purpose, sourceIp: '192.0.2.1' });
  const confirm = (code: string, password: string) =>
    outcomeOf(
      test.codes.changePassword({ claimant: { alias }, purpose, code, newSecret: plainSecret(password) }),
    );
  return { ...account, alias, code: test.codeSentTo(phone), confirm };
};

it('lets exactly one of 100 confirmations with the right code win', async () => {
  const { alias, code, confirm } = await given();
  const passwords = Array.from({ length: 100 }, (_, i) => `new password ${i}`);
  const outcomes = await unhurried(() => Promise.all(passwords.map((password) => confirm(code, password))));
  const winners = passwords.filter((_, i) => outcomes[i] === 'ok');
  expect(winners).toHaveLength(1);
  const signIn = test.base.service.signIn({ alias, secret: plainSecret(winners[0] ?? '') });
  expect(await outcomeOf(signIn)).toBe('ok');
});

it('admits at most five of 100 guesses', async () => {
  const { id, code, confirm } = await given();
  const wrong = String((Number(code) + 1) % 1e6).padStart(6, '0');
  const outcomes = await unhurried(() =>
    Promise.all(Array.from({ length: 100 }, () => confirm(wrong, 'new password 1'))),
  );
  expect(new Set(outcomes)).toEqual(new Set(['wrong_code']));
  expect((await test.base.accounts.read(id))?.attempts.anonymousCode.attempts).toBe(5);
});
