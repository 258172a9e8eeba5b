import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDynamoDb } from '../../lib/adapters/dynamodb/client.ts';
import { createAccount } from '../../lib/credential/create-account.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import type { CredentialChangeEvent } from '../../lib/events/security-event.ts';
import { startedWire } from '../support/started-wire.ts';
import { bothWays } from '../support/wire.ts';

const wire = startedWire();
let eventsBefore: number;
let messagesBefore: number;

beforeEach(async () => {
  await wire.local.settled();
  eventsBefore = wire.local.events().length;
  messagesBefore = wire.local.sms().length;
});

/** The events and messages since the test began. */
async function told() {
  await wire.local.settled();
  return {
    events: wire.local.events().slice(eventsBefore) as CredentialChangeEvent[],
    messages: wire.local.sms().slice(messagesBefore),
  };
}

const changeRequest = (username: string, oldPassword: string, newPassword: string) => ({
  path: '/sophon/v2/face/changepassword',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ username, old_password: oldPassword, new_password: newPassword }),
});

describe.each(bothWays)('a password change, %s', (way) => {
  const change = async (username: string, oldPassword: string, newPassword: string) => {
    const { json } = await wire[way](changeRequest(username, oldPassword, newPassword));
    return json;
  };

  it('is published once and told to the owner once', async () => {
    const { id, username, phone, password } = await wire.createAccount({ language: 'en' });
    await change(username, password, 'a much better one');

    const { events, messages } = await told();
    expect(events).toEqual([
      {
        iss: wire.local.url,
        iat: expect.any(Number),
        jti: `${id}:2`,
        sub_id: { format: 'iss_sub', iss: wire.local.url, sub: id },
        events: {
          'https://schemas.openid.net/secevent/caep/event-type/credential-change': {
            event_timestamp: expect.any(Number),
            credential_type: 'password',
            change_type: 'update',
          },
        },
      },
    ]);
    expect(messages).toEqual([
      { to: phone, text: expect.stringMatching(/^Your password was changed at /), at: expect.any(String) },
    ]);
  });

  it('tells nothing that anybody could use', async () => {
    const { id, username, phone, password } = await wire.createAccount();
    await change(username, password, 'a much better one');

    const account = await wire.wiring.accounts.read(id);
    const secrets = [...(account?.credential ?? []), ...(account?.history ?? []).flat()].map((hash) =>
      hash.scheme === 'own' ? hash.digest : hash.encoded,
    );
    expect(secrets.length).toBeGreaterThan(1);
    const { events, messages } = await told();
    expect(events).toHaveLength(1);
    const text = JSON.stringify([events, messages.map((message) => message.text)]);
    for (const secret of [...secrets, password, 'a much better one', username, phone]) {
      expect(text).not.toContain(secret);
    }
  });

  it('comes in order when there are several', async () => {
    const { id, username, password } = await wire.createAccount();
    const passwords = [password, 'second password', 'third password', 'fourth password'];
    for (const [i, next] of passwords.slice(1).entries()) await change(username, passwords[i] ?? '', next);

    expect((await told()).events.map(({ jti }) => jti)).toEqual([`${id}:2`, `${id}:3`, `${id}:4`]);
  });

  it('is told to nobody when it is refused', async () => {
    const { username } = await wire.createAccount();
    await change(username, 'wrong', 'a much better one');

    expect(await told()).toEqual({ events: [], messages: [] });
  });

  it('is published although the owner has no phone', async () => {
    const { wiring } = wire;
    const account = { username: `no-phone-${way}`, password: plainSecret('correct horse 1') };
    await createAccount(
      { ...wiring, forms: wiring.config.PASSWORD_FORMS, now: Date.now, newId: () => `id-${way}` },
      account,
    );
    await change(account.username, 'correct horse 1', 'a much better one');

    const { events, messages } = await told();
    expect(events.map(({ jti }) => jti)).toEqual([`id-${way}:2`]);
    expect(messages).toEqual([]);
  });

  it('is published again and again until the topic takes it, and the owner hears of it once', async () => {
    const { id, username, password } = await wire.createAccount();
    wire.local.failNextPublish(3, 'InternalFailure');
    await change(username, password, 'a much better one');

    const { events, messages } = await told();
    expect(events.map(({ jti }) => jti)).toEqual([`${id}:2`]);
    expect(messages).toHaveLength(1);
  });
});

it('is followed by others although one record of the stream cannot be read', async () => {
  const { id } = await wire.createAccount();
  const { username, password, id: other } = await wire.createAccount();
  const client = createDynamoDb();
  await client.send(
    new UpdateItemCommand({
      TableName: wire.wiring.config.ACCOUNTS_TABLE,
      Key: { pk: { S: `account#${id}` } },
      UpdateExpression: 'SET version = :broken',
      ExpressionAttributeValues: { ':broken': { S: 'two' } },
    }),
  );
  client.destroy();
  await wire.inProcess(changeRequest(username, password, 'a much better one'));

  expect((await told()).events.map(({ jti }) => jti)).toEqual([`${other}:2`]);
});
