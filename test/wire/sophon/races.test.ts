import { expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';

const wire = startedWire();

const post = (path: string, body: unknown) =>
  wire.overHttp({ path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

it('lets one of 200 concurrent changes over HTTP win, and its password signs in', async () => {
  const { username, password } = await wire.createAccount();
  const passwords = Array.from({ length: 200 }, (_, i) => `brand new password ${i}`);
  const replies = await Promise.all(
    passwords.map((new_password) =>
      post('/sophon/v2/face/changepassword', { username, old_password: password, new_password }),
    ),
  );
  const winners = passwords.filter((_, i) => replies[i]?.status === 200);
  expect(winners).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 403)).toHaveLength(199);
  expect((await post('/sophon/v2/face/login', { username, password: winners[0] })).json).toEqual({
    result: true,
  });
});
