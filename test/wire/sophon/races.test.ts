import { expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { sophonClient } from './client.ts';

const wire = startedWire();

const client = sophonClient(wire, 'overHttp');

it('lets one of 200 concurrent changes over HTTP win, and its password signs in', async () => {
  const { username, password } = await wire.createAccount();
  const passwords = Array.from({ length: 200 }, (_, i) => `brand new password ${i}`);
  const replies = await Promise.all(
    passwords.map((newPassword) => client.changePassword(username, password, newPassword)),
  );
  const winners = passwords.filter((_, i) => replies[i]?.status === 200);
  expect(winners).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 403)).toHaveLength(199);
  expect((await client.login(username, winners[0] ?? '')).json).toEqual({
    result: true,
  });
});
