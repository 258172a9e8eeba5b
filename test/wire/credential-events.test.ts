import { randomUUID } from 'node:crypto';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Context, DynamoDBRecord } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CredentialChangeEvent } from '../../lib/events/security-event.ts';
import { wireEvents } from '../../lib/wiring/events.ts';
import { accountWithoutPhone } from '../support/given.ts';
import { newPhone } from '../support/new-phone.ts';
import { startedWire } from '../support/started-wire.ts';
import { messagesTo } from '../support/text-messages.ts';
import { bothWays } from '../support/wire.ts';
import { sophonClient } from './sophon/client.ts';

const wire = startedWire();

/** Four calls of the function with the same record, and two tries to publish it in each. */
const callsBeforeGivingUp = 8;

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

describe.each(bothWays)('a password change, %s', (way) => {
  const { changePassword: change } = sophonClient(wire, way);

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
      hash.scheme === 'imported' ? hash.encoded : hash.digest,
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
    const { id, username, password } = await accountWithoutPhone(wire);
    await change(username, password, 'a much better one');

    const { events, messages } = await told();
    expect(events.map(({ jti }) => jti)).toEqual([`${id}:2`]);
    expect(messages).toEqual([]);
  });

  it('is published again and again until the topic takes it, and the owner hears of it once', async () => {
    const { id, username, password } = await wire.createAccount();
    wire.local.failNextPublish(callsBeforeGivingUp - 1, 'InternalFailure');
    await change(username, password, 'a much better one');

    const { events, messages } = await told();
    expect(events.map(({ jti }) => jti)).toEqual([`${id}:2`]);
    expect(messages).toHaveLength(1);
  });

  it('is given up when the topic takes it no more, and those after it are published', async () => {
    const { id, username, password } = await wire.createAccount();
    wire.local.failNextPublish(callsBeforeGivingUp, 'InternalFailure');
    await change(username, password, 'a much better one');
    await change(username, 'a much better one', 'the best of them');

    expect((await told()).events.map(({ jti }) => jti)).toEqual([`${id}:3`]);
  });
});

describe('the function behind the stream', () => {
  const changed = (id: string): DynamoDBRecord => {
    const image = (version: string) => ({
      pk: { S: `account#${id}` },
      id: { S: id },
      version: { N: version },
      changedAt: { N: String(Date.now()) },
    });
    return {
      eventName: 'MODIFY',
      dynamodb: { SequenceNumber: `of ${id}`, OldImage: image('1'), NewImage: image('2') },
    };
  };
  /** What it publishes, and what it gives back to the stream, when so many ms are left of its time. */
  async function readWith(msLeft: number) {
    const { handler } = await import('../../functions/events/credential-events.ts');
    const id = randomUUID();
    const context = { getRemainingTimeInMillis: () => msLeft } as Context;
    const { batchItemFailures } = await handler({ Records: [changed(id)] }, context);
    const { events } = await told();
    return {
      published: events.map(({ jti }) => jti === `${id}:2`),
      givenBack: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier === `of ${id}`),
    };
  }

  it('begins no change that it has no time to end, and gives it back', async () => {
    // An event and a notice, tried as often and waited for as long as they are at the very most.
    expect(await readWith(20_000)).toEqual({ published: [], givenBack: [true] });
    expect(await readWith(20_001)).toEqual({ published: [true], givenBack: [] });
  });
});

it('is followed by others although one record of the stream cannot be read', async () => {
  const { id } = await wire.createAccount();
  const { username, password, id: other } = await wire.createAccount();
  await wire.wiring.database.send(
    new UpdateItemCommand({
      TableName: wire.wiring.config.ACCOUNTS_TABLE,
      Key: { pk: { S: `account#${id}` } },
      UpdateExpression: 'SET version = :broken',
      ExpressionAttributeValues: { ':broken': { S: 'two' } },
    }),
  );
  await sophonClient(wire, 'inProcess').changePassword(username, password, 'a much better one');

  expect((await told()).events.map(({ jti }) => jti)).toEqual([`${other}:2`]);
});

it('tells the owner with one try: a second could be a second message', async () => {
  const phone = newPhone();
  const account = { id: randomUUID(), version: 2, hasPassword: true, phone };
  const { notify } = wireEvents();
  await wire.local.settled();
  wire.local.failNextPublish(1, 'InternalFailure');

  const telling = notify({ account, changedAt: Date.now(), isFirstPassword: false });

  await expect(telling).rejects.toMatchObject({ code: 'message_unconfirmed' });
  expect(messagesTo(wire, phone)).toEqual([]);
});
