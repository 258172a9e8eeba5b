import { type Draft, Structure } from '../draft.ts';
import { callers } from '../service/key-ring.ts';
import { type Bench, type FuzzAccount, lootOf } from './bench.ts';
import { draftOf, type Fixture, type Seed } from './seed.ts';

const basic = `Basic ${Buffer.from(`${callers.client.id}:${callers.client.secret}`).toString('base64')}`;
const post = (path: string, type: string, authorization: string | undefined, body: Structure): Draft =>
  draftOf({
    method: 'POST',
    path,
    headers: [
      ['content-type', type],
      ...(authorization ? [['authorization', authorization] as [string, string]] : []),
    ],
    format: type === 'application/json' ? 'json' : 'form',
    body,
  });
const asJson = 'application/json';
const asForm = 'application/x-www-form-urlencoded';

const plain = async (bench: Bench): Promise<Fixture> => {
  const account = await bench.createAccount();
  return {
    account,
    values: { ...lootOf(account, 'own'), 'own token': await bench.token(account, 'tencent-ciam') },
  };
};
const sendOtp = ({ phone }: FuzzAccount) =>
  post('/otp/send', asJson, basic, Structure.of({ usage: 'reset_password', phone_number: phone }));
const get = (path: string) => draftOf({ method: 'GET', path, format: undefined, body: new Structure() });

/** Tencent Cloud CIAM. */
export const tencentCiamSeeds: readonly Seed[] = [
  {
    name: 'tencent-ciam/change',
    route: 'POST /change_user_password',
    uses: 'password',
    outcomes: 8,
    prepare: plain,
    draft: ({ account: { password, newPassword }, values }) =>
      post(
        '/change_user_password',
        asJson,
        `Bearer ${values['own token']}`,
        Structure.of({ old_password: password, new_password: newPassword }),
      ),
  },
  {
    name: 'tencent-ciam/token',
    route: 'POST /oauth2/token',
    outcomes: 7,
    prepare: plain,
    draft: ({ account: { username, password } }) =>
      post(
        '/oauth2/token',
        asForm,
        basic,
        Structure.of({ grant_type: 'password', username, password, scope: 'openid phone' }),
      ),
  },
  {
    name: 'tencent-ciam/token of a client in the form',
    route: 'POST /oauth2/token',
    outcomes: 7,
    prepare: plain,
    draft: ({ account: { phone, password } }) =>
      post(
        '/oauth2/token',
        asForm,
        undefined,
        Structure.of({
          grant_type: 'password',
          username: phone,
          password,
          client_id: callers.client.id,
          client_secret: callers.client.secret,
        }),
      ),
  },
  {
    name: 'tencent-ciam/discovery',
    route: 'GET /.well-known/openid-configuration',
    outcomes: 1,
    prepare: plain,
    draft: () => get('/.well-known/openid-configuration'),
  },
  {
    name: 'tencent-ciam/keys',
    route: 'GET /oauth2/jwks',
    outcomes: 1,
    prepare: plain,
    draft: () => get('/oauth2/jwks'),
  },
  {
    name: 'tencent-ciam/send',
    route: 'POST /otp/send',
    uses: 'message',
    outcomes: 6,
    prepare: plain,
    draft: ({ account }) => sendOtp(account),
  },
  {
    name: 'tencent-ciam/reset',
    route: 'POST /reset_user_password',
    uses: 'password',
    outcomes: 9,
    prepare: async (bench) => {
      const fixture = await plain(bench);
      const { otp_token } = await bench.ask(sendOtp(fixture.account));
      const code = bench.codeOf(fixture.account);
      return { ...fixture, values: { ...fixture.values, 'own note': String(otp_token), 'own code': code } };
    },
    draft: ({ account: { phone, newPassword }, values }) =>
      post(
        '/reset_user_password',
        asJson,
        basic,
        Structure.of({
          password: newPassword,
          phone_number: phone,
          phone_number_otp: values['own code'] ?? '',
          phone_number_otp_token: values['own note'] ?? '',
        }),
      ),
  },
];
