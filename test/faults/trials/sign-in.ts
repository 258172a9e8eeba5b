import type { TestAccount, Wire, WireReply } from '../../support/wire.ts';
import { app, authingClient } from '../../wire/authing/client.ts';
import { qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { sophonClient } from '../../wire/sophon/client.ts';
import { tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import type { Answers, answersOf } from './answers.ts';

/** An endpoint that judges a password. */
export interface SignInUseCase {
  readonly name: string;
  readonly functionName: string;
  readonly dialect: keyof typeof answersOf;
  /** What a wrong password is answered with. */
  readonly wrong: Answers['done'];
  /** Whether an answer brings a token; true where there is none to bring. */
  hasToken(reply: WireReply): boolean;
  ask(instance: Wire, account: Pick<TestAccount, 'username'>, password: string): Promise<WireReply>;
}

/** Every endpoint that signs in by password. */
export const signIns: readonly SignInUseCase[] = [
  {
    name: 'sophon login',
    functionName: 'sophon-login',
    dialect: 'sophon',
    wrong: '403 PASSWORD_ERROR',
    hasToken: () => true,
    ask: (instance, { username }, password) => sophonClient(instance, 'inProcess').login(username, password),
  },
  {
    name: 'qingzhenyun login',
    functionName: 'qingzhenyun-login',
    dialect: 'qingzhenyun',
    wrong: '200 {PASSWORD}_NOT_VALID',
    hasToken: ({ json }) => typeof (json as { token?: string }).token === 'string',
    ask: (instance, { username }, password) =>
      qingzhenyunClient(instance, 'inProcess').post('login', { value: username, password }),
  },
  {
    name: 'authing signin',
    functionName: 'authing-sign-in',
    dialect: 'authing',
    wrong: '200 403',
    hasToken: ({ json }) =>
      typeof (json as { data?: Record<string, unknown> }).data?.access_token === 'string',
    ask: (instance, { username }, password) =>
      authingClient(instance, 'inProcess').signIn({
        connection: 'PASSWORD',
        passwordPayload: { username, password },
        ...app,
      }),
  },
  {
    name: 'tencent-ciam token',
    functionName: 'tencent-ciam-token',
    dialect: 'tencent-ciam',
    wrong: '400 invalid_grant',
    hasToken: ({ json }) => typeof (json as { access_token?: string }).access_token === 'string',
    ask: (instance, { username }, password) =>
      tencentCiamClient(instance, 'inProcess').token({
        grant_type: 'password',
        username,
        password,
        scope: 'openid',
      }),
  },
];
