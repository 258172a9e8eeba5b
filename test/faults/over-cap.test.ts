import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CodesUnderTest, startCodes } from '../support/code-service.ts';
import { newPhone } from '../support/new-phone.ts';

let test: CodesUnderTest;
beforeAll(async () => {
  test = await startCodes();
});
afterAll(() => test.close());

it('gives nothing back that a refusal by a cap has not taken', async () => {
  const codes = test.withSettings({
    limits: {
      cooldownMs: 120_000,
      perDay: 10,
      perNetworkAndHour: 1,
      perClientAndHour: 1,
      perServiceAndHour: 1_000,
    },
  });
  const send = () =>
    codes.send({
      claimant: { alias: { kind: 'phone', value: newPhone() } },
      purpose: 'test:reset',
      source: { address: '192.0.2.7' },
    });
  await send();
  test.base.proxy.take();
  await expect(send()).rejects.toMatchObject({ code: 'too_many_requests' });
  // Who asks, what stands against it, and the count of the source that says no.
  expect(test.base.proxy.take()).toEqual(['GetItem', 'GetItem', 'GetItem', 'UpdateItem']);
});
