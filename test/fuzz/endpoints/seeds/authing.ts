import { constants, publicEncrypt } from 'node:crypto';
import { sm2 } from 'sm-crypto-v2';
import { type Draft, Sealed, Structure, type Value } from '../draft.ts';
import { callers } from '../service/key-ring.ts';
import { type Bench, type FuzzAccount, lootOf } from './bench.ts';
import { draftOf, type Fixture, type Seed } from './seed.ts';

type Encryption = 'none' | 'rsa' | 'sm2';

const post = (operation: string, body: Structure, authorization?: string): Draft =>
  draftOf({
    method: 'POST',
    path: `/api/v3/${operation}`,
    headers: [
      ['content-type', 'application/json'],
      ...(authorization ? [['authorization', authorization] as [string, string]] : []),
    ],
    body,
  });
const get = (path: string, pathParameters: [string, string][] = []) =>
  draftOf({ method: 'GET', path, format: undefined, body: new Structure(), pathParameters });

const c1c3c2 = 1;

/** A password as a client of the service sends it. */
function password(text: string, { values }: Fixture, encryption: Encryption): Value {
  if (encryption === 'none') return text;
  const key = values[`${encryption} key`] ?? '';
  return new Sealed(text, (inside) =>
    encryption === 'sm2'
      ? sm2.doEncrypt(inside, key, c1c3c2)
      : publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(inside)).toString('base64'),
  );
}

const plain = async (bench: Bench): Promise<Fixture> => {
  const account = await bench.createAccount('email');
  const system = (await bench.ask(get('/api/v3/system'))) as Record<'rsa' | 'sm2', { publicKey: string }>;
  const keys = { 'rsa key': system.rsa.publicKey, 'sm2 key': system.sm2.publicKey };
  const token = await bench.token(account, 'authing');
  return { account, values: { ...lootOf(account, 'own'), ...keys, 'own token': token } };
};
const send = ({ phone }: FuzzAccount) =>
  post('send-sms', Structure.of({ channel: 'CHANNEL_RESET_PASSWORD', phoneNumber: phone }));
const prove = ({ account: { phone }, values }: Fixture) =>
  post(
    'verify-reset-password-request',
    Structure.of({
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload: Structure.of({
        phoneNumber: phone.slice(3),
        phoneCountryCode: '+86',
        passCode: values['own code'] ?? '',
      }),
    }),
  );
const withCode = async (bench: Bench): Promise<Fixture> => {
  const fixture = await plain(bench);
  await bench.ask(send(fixture.account));
  return { ...fixture, values: { ...fixture.values, 'own code': bench.codeOf(fixture.account) } };
};
const withResetToken = async (bench: Bench): Promise<Fixture> => {
  const fixture = await withCode(bench);
  const { data } = (await bench.ask(prove(fixture))) as { data: { passwordResetToken: string } };
  return { ...fixture, values: { ...fixture.values, 'own note': data.passwordResetToken } };
};

const update = (encryption: Encryption): Seed => ({
  name: `authing/update, ${encryption}`,
  route: 'POST /api/v3/update-password',
  uses: 'password',
  outcomes: 8,
  prepare: plain,
  draft: (fixture) =>
    post(
      'update-password',
      Structure.of({
        newPassword: password(fixture.account.newPassword, fixture, encryption),
        oldPassword: password(fixture.account.password, fixture, encryption),
        ...(encryption !== 'none' && { passwordEncryptType: encryption }),
      }),
      fixture.values['own token'],
    ),
});

const signIn = (encryption: Encryption, name: 'username' | 'account' | 'email'): Seed => ({
  name: `authing/sign-in by ${name}, ${encryption}`,
  route: 'POST /api/v3/signin',
  outcomes: 8,
  prepare: plain,
  draft: (fixture) =>
    post(
      'signin',
      Structure.of({
        connection: 'PASSWORD',
        passwordPayload: Structure.of({
          password: password(fixture.account.password, fixture, encryption),
          [name]: name === 'account' ? fixture.account.phone : fixture.account[name],
        }),
        options: Structure.of({ scope: 'openid profile phone', passwordEncryptType: encryption }),
        client_id: callers.client.id,
        client_secret: callers.client.secret,
      }),
    ),
});

const reset = (encryption: Encryption): Seed => ({
  name: `authing/reset, ${encryption}`,
  route: 'POST /api/v3/reset-password',
  uses: 'password',
  outcomes: 6,
  prepare: withResetToken,
  draft: (fixture) =>
    post(
      'reset-password',
      Structure.of({
        password: password(fixture.account.newPassword, fixture, encryption),
        passwordResetToken: fixture.values['own note'] ?? '',
        passwordEncryptType: encryption,
      }),
    ),
});

/** Authing, version 3. */
export const authingSeeds: readonly Seed[] = [
  update('none'),
  update('rsa'),
  update('sm2'),
  signIn('none', 'username'),
  signIn('rsa', 'account'),
  signIn('sm2', 'email'),
  {
    name: 'authing/system',
    route: 'GET /api/v3/system',
    outcomes: 1,
    prepare: plain,
    draft: () => get('/api/v3/system'),
  },
  {
    name: 'authing/keys',
    route: 'GET /oidc/.well-known/jwks.json',
    outcomes: 1,
    prepare: plain,
    draft: () => get('/oidc/.well-known/jwks.json'),
  },
  {
    name: 'authing/keys of an app',
    route: 'GET /{appId}/oidc/.well-known/jwks.json',
    outcomes: 1,
    prepare: plain,
    draft: () => get('/{appId}/oidc/.well-known/jwks.json', [['appId', callers.client.id]]),
  },
  {
    name: 'authing/send',
    route: 'POST /api/v3/send-sms',
    uses: 'message',
    outcomes: 6,
    prepare: plain,
    draft: ({ account }) => send(account),
  },
  {
    name: 'authing/prove',
    route: 'POST /api/v3/verify-reset-password-request',
    outcomes: 6,
    prepare: withCode,
    draft: prove,
  },
  reset('none'),
  reset('rsa'),
];
