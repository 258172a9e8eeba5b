import { randomInt, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startedWire } from '../support/started-wire.ts';
import { bothWays, type WireReply } from '../support/wire.ts';
import { app, authingClient } from './authing/client.ts';
import { qingzhenyunClient } from './qingzhenyun/client.ts';
import { sophonClient } from './sophon/client.ts';
import { tencentCiamClient } from './tencent-ciam/client.ts';

// Far more failures come from one address here than a network may have.
const wire = startedWire({ FAILURES_PER_NETWORK_AND_HOUR: '1000000' });

describe.each(bothWays)('names, %s', (way) => {
  const sophon = sophonClient(wire, way);
  const ciam = tencentCiamClient(wire, way);
  const authing = authingClient(wire, way);
  const qingzhenyun = qingzhenyunClient(wire, way);
  const authingSignIn = (passwordPayload: object) =>
    authing.signIn({ connection: 'PASSWORD', passwordPayload, ...app });

  /** Each member of a request that takes a name, whatever it is. */
  const doors: Readonly<Record<string, (name: string, password: string) => Promise<WireReply>>> = {
    'sophon login': sophon.login,
    'sophon changepassword': (name, password) => sophon.changePassword(name, password, 'a brand new one'),
    'tencent-ciam token': (username, password) =>
      ciam.token({ grant_type: 'password', username, password, scope: 'openid' }),
    'authing signin by username': (username, password) => authingSignIn({ username, password }),
    'authing signin by account': (account, password) => authingSignIn({ account, password }),
    'authing signin by email': (email, password) => authingSignIn({ email, password }),
    'authing signin by phone': (phone, password) => authingSignIn({ phone, password }),
    'qingzhenyun login': (value, password) => qingzhenyun.post('login', { value, password }),
  };
  const told = ({ status, text }: WireReply) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

  describe.each(Object.entries(doors))('%s', (_door, knock) => {
    // 683 Chinese characters are a byte more than a key of DynamoDB holds; NFKC makes 18 characters of each U+FDFA.
    it.each([
      ['683 Chinese characters and 8 digits', '\u540d'.repeat(691)],
      ['1,024 characters that NFKC expands', '\ufdfa'.repeat(1_024)],
      ['1,024 digits', '1'.repeat(1_024)],
      ['1,024 characters that look like an address', `\u540d@${'\u540d'.repeat(1_022)}`],
    ])('answers a name of %s like one that nobody has', async (_what, text) => {
      // One that nobody has tried before.
      const name = text.slice(0, -8) + randomInt(10_000_000, 100_000_000);
      expect(told(await knock(name, 'guess'))).toBe(told(await knock(`nobody-${randomUUID()}`, 'guess')));
    });
  });

  it('sophon answers them with PASSWORD_ERROR', async () => {
    expect(await sophon.login('\u540d'.repeat(683), 'guess')).toMatchObject({
      status: 403,
      json: { error: { code: 'PASSWORD_ERROR', message: '' } },
    });
  });

  it('are one in any case and width, for every dialect, and keep the spelling that they were given', async () => {
    const { username, password } = await wire.createAccount({ username: `Ming-${randomUUID().slice(0, 8)}` });
    const spellings = [
      username,
      username.toUpperCase(),
      username.toLowerCase(),
      username.replace('M', '\uff2d'),
    ];
    for (const spelling of spellings) {
      expect(await sophon.signsIn(spelling, password)).toBe(true);
      expect(await ciam.signIn(spelling, password)).toMatch(/^ey/);
      expect((await authingSignIn({ username: spelling, password })).json.statusCode).toBe(200);
      expect((await authingSignIn({ account: spelling, password })).json.statusCode).toBe(200);
      expect(await qingzhenyun.login(spelling, password)).toMatchObject({
        success: true,
        result: { name: username },
      });
    }
  });

  it('share their attempts whatever the spelling, whether or not somebody has them', async () => {
    const { username } = await wire.createAccount({ username: `Ming-${randomUUID().slice(0, 8)}` });
    const signIn = (name: string) => authingSignIn({ username: name, password: 'guess' });
    const answers: string[][] = [];
    for (const name of [username, `Nobody-${randomUUID().slice(0, 8)}`]) {
      const spellings = [name, name.toUpperCase(), name.toLowerCase()];
      const of: string[] = [];
      for (let i = 0; i < 7; i += 1) of.push(told(await signIn(spellings[i % 3] ?? '')));
      answers.push(of);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(new Set(answers[0]).size).toBe(2);
  });
});
