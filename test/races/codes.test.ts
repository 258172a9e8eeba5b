import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainSecret } from '../../lib/credential/secret.ts';
import type { Source } from '../../lib/credential/sources/source.ts';
import { type CodesUnderTest, startCodes } from '../support/code-service.ts';
import { somewhere } from '../support/credential-service.ts';
import { newPhone } from '../support/new-phone.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { unhurried } from '../support/unhurried.ts';

let test: CodesUnderTest;
beforeAll(async () => {
  test = await startCodes();
});
afterAll(() => test.close());

const purpose = 'test:reset';

/** How many tries at the code of an account were admitted. */
const triedAt = async (id: string): Promise<number> => {
  const { client, challenges } = test.base.tables;
  const { Items = [] } = await client.send(new ScanCommand({ TableName: challenges }));
  return Number(Items.find(({ pk }) => pk?.S?.startsWith(`code#${id}#`))?.tried?.N);
};

/** An account whose owner was sent a code, and how somebody confirms it. */
const given = async () => {
  const phone = newPhone();
  const alias = { kind: 'phone', value: phone } as const;
  const account = await test.base.account('old password', { phone });
  await test.codes.send({ claimant: { alias }, purpose, source: somewhere });
  const confirm = (code: string, password: string, source: Source = somewhere) =>
    outcomeOf(
      test.codes.changePassword({
        claimant: { alias },
        purpose,
        code,
        newSecret: plainSecret(password),
        source,
      }),
    );
  return { ...account, alias, code: test.codeSentTo(phone), confirm };
};

it('lets exactly one of 100 confirmations with the right code win', async () => {
  const { alias, code, confirm } = await given();
  const passwords = Array.from({ length: 100 }, (_, i) => `new password ${i}`);
  const outcomes = await unhurried(() => Promise.all(passwords.map((password) => confirm(code, password))));
  const winners = passwords.filter((_, i) => outcomes[i] === 'ok');
  expect(winners).toHaveLength(1);
  const signIn = test.base.service.signIn({
    alias,
    secret: plainSecret(winners[0] ?? ''),
    source: somewhere,
  });
  expect(await outcomeOf(signIn)).toBe('ok');
});

it('admits five of 100 guesses from one network', async () => {
  const { id, code, confirm } = await given();
  const wrong = String((Number(code) + 1) % 1e6).padStart(6, '0');
  const outcomes = await unhurried(() =>
    Promise.all(Array.from({ length: 100 }, () => confirm(wrong, 'new password 1'))),
  );
  expect(new Set(outcomes)).toEqual(new Set(['wrong_code']));
  expect(await triedAt(id)).toBe(5);
});

it('admits 25 of 200 guesses from fifty networks, five from each at most', async () => {
  const { id, code, confirm } = await given();
  const wrong = String((Number(code) + 1) % 1e6).padStart(6, '0');
  const from = (i: number): Source => ({ address: `198.51.100.${i % 50}` });
  await unhurried(() =>
    Promise.all(Array.from({ length: 200 }, (_, i) => confirm(wrong, 'new password 1', from(i)))),
  );
  expect(await triedAt(id)).toBe(25);
});
