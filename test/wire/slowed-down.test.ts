import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startClock, stopClock } from '../support/clock.ts';
import { comingFrom } from '../support/coming-from.ts';
import { newPhone } from '../support/new-phone.ts';
import { startedWire } from '../support/started-wire.ts';
import { bothWays, type Way, type Wire } from '../support/wire.ts';
import { app, authingClient, said } from './authing/client.ts';
import { qingzhenyunClient } from './qingzhenyun/client.ts';
import { sophonClient } from './sophon/client.ts';
import { basic, tencentCiamClient } from './tencent-ciam/client.ts';

const limit = 10;
const wire = startedWire({
  FAILURES_PER_NETWORK_AND_HOUR: String(limit),
  FAILURES_PER_CLIENT_AND_HOUR: String(limit),
});

let hours = 0;
beforeEach(() => {
  hours += 1;
  stopClock(Date.parse('2032-01-01T00:10:00Z') + hours * 3_600_000);
});
afterEach(() => {
  vi.restoreAllMocks();
  startClock();
});

/** A failure to sign in or to change a password by a name that nobody has, in each API; and how it says too many. */
const failures = {
  'sophon login': {
    fail: async (from: Wire, way: Way) => (await sophonClient(from, way).login(randomUUID(), 'guess')).text,
    refused: '{"error":{"code":"PASSWORD_ERROR","message":""}}',
  },
  'sophon changepassword': {
    fail: async (from: Wire, way: Way) =>
      (await sophonClient(from, way).changePassword(randomUUID(), 'guess', 'a brand new one')).text,
    refused: '{"error":{"code":"PASSWORD_ERROR","message":""}}',
  },
  'authing signin, by a public app': {
    fail: async (from: Wire, way: Way) => {
      const body = {
        connection: 'PASSWORD',
        passwordPayload: { username: randomUUID(), password: 'guess' },
      };
      return said(await authingClient(from, way).signIn(body, { 'x-authing-app-id': 'demo-public' }));
    },
    refused: { status: 429, statusCode: 429, message: '请求过于频繁，请稍后再试' },
  },
  'tencent-ciam token, by a public client': {
    fail: async (from: Wire, way: Way) => {
      const form = { grant_type: 'password', username: randomUUID(), password: 'guess' };
      const { status, json } = await tencentCiamClient(from, way).token(form, basic('demo-public', ''));
      return [status, json.error];
    },
    refused: [503, 'temporarily_unavailable'],
  },
  'authing signin, by an app with its secret': {
    fail: async (from: Wire, way: Way) => {
      const passwordPayload = { phone: newPhone(), password: 'guess' };
      return said(await authingClient(from, way).signIn({ connection: 'PASSWORD', passwordPayload, ...app }));
    },
    refused: { status: 429, statusCode: 429, message: '请求过于频繁，请稍后再试' },
  },
  'tencent-ciam token': {
    fail: async (from: Wire, way: Way) => {
      const form = { grant_type: 'password', username: randomUUID(), password: 'guess', scope: 'openid' };
      const { status, json } = await tencentCiamClient(from, way).token(form);
      return [status, json.error];
    },
    refused: [503, 'temporarily_unavailable'],
  },
  'qingzhenyun login': {
    fail: async (from: Wire, way: Way) =>
      (await qingzhenyunClient(from, way).login(randomUUID(), 'guess')).code,
    refused: '{PASSWORD}_NOT_VALID',
  },
} satisfies Readonly<
  Record<string, { fail(wire: Wire, way: Way): Promise<unknown>; readonly refused: unknown }>
>;

describe.each(bothWays)('a source that fails at many accounts, %s', (way) => {
  it.each(Object.entries(failures))(
    'is refused before anything is read: %s',
    async (_, { fail, refused }) => {
      const from = comingFrom(wire, `127.0.2.${hours}`);
      for (let i = 0; i < limit; i += 1) await fail(from, way);
      const calls = vi.spyOn(DynamoDBClient.prototype, 'send');
      for (let i = 0; i < 3; i += 1) expect(await fail(from, way)).toEqual(refused);
      // Nothing is hashed before the attempt is counted.
      expect(calls).not.toHaveBeenCalled();
    },
  );

  it.each(['authing signin, by a public app', 'tencent-ciam token, by a public client'] as const)(
    'is none by a public app, whose id everybody can say: %s',
    async (name) => {
      const { fail, refused } = failures[name];
      for (let i = 0; i < limit; i += 1) await fail(comingFrom(wire, `127.0.${200 + i}.${hours}`), way);
      expect(await fail(comingFrom(wire, `127.0.199.${hours}`), way)).not.toEqual(refused);
    },
  );

  it.each(['authing signin, by an app with its secret', 'tencent-ciam token'] as const)(
    'is a caller with a secret of its own, wherever it calls from: %s',
    async (name) => {
      const { fail, refused } = failures[name];
      for (let i = 0; i < limit; i += 1) await fail(comingFrom(wire, `127.0.${100 + i}.${hours}`), way);
      expect(await fail(comingFrom(wire, `127.0.99.${hours}`), way)).toEqual(refused);
    },
  );
});
