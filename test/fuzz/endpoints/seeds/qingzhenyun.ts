import { type BodyFormat, type Draft, Structure } from '../draft.ts';
import { mediaTypes } from '../encode.ts';
import { type Bench, lootOf } from './bench.ts';
import { draftOf, type Fixture, type Seed } from './seed.ts';

const post = (
  operation: string,
  body: Structure,
  headers: [string, string][] = [],
  format: BodyFormat = 'json',
): Draft =>
  draftOf({
    method: 'POST',
    path: `/v1/user/${operation}`,
    headers: [['content-type', mediaTypes[format]], ...headers],
    format,
    body,
  });
const bearer = ({ values }: Fixture): [string, string][] => [
  ['authorization', `Bearer ${values['own token']}`],
];

const plain = async (bench: Bench): Promise<Fixture> => {
  const account = await bench.createAccount();
  return {
    account,
    values: { ...lootOf(account, 'own'), 'own token': await bench.token(account, 'qingzhenyun') },
  };
};
const sendToOwn = (fixture: Fixture) => post('sendChangePasswordMessage', new Structure(), bearer(fixture));
const sendToPhone = ({ account: { phone } }: Fixture) =>
  post('sendChangePasswordMessage2', Structure.of({ phone: phone.slice(3), countryCode: '86' }));
const sent =
  (send: (fixture: Fixture) => Draft) =>
  async (bench: Bench): Promise<Fixture> => {
    const fixture = await plain(bench);
    const { result } = await bench.ask(send(fixture));
    const code = bench.codeOf(fixture.account);
    return { ...fixture, values: { ...fixture.values, 'own note': String(result), 'own code': code } };
  };
const byCode = ({ account: { newPassword }, values }: Fixture) => ({
  newPassword,
  phoneInfo: values['own note'] ?? '',
  code: values['own code'] ?? '',
});

const login = (format: BodyFormat): Seed => ({
  name: `qingzhenyun/login, ${format}`,
  route: 'POST /v1/user/login',
  outcomes: 5,
  prepare: plain,
  draft: ({ account: { username, phone, password } }) =>
    post(
      'login',
      Structure.of({ value: format === 'form' ? phone.slice(3) : username, password, countryCode: '86' }),
      [],
      format,
    ),
});

/** Qingzhenyun, version 1. */
export const qingzhenyunSeeds: readonly Seed[] = [
  login('json'),
  login('form'),
  {
    name: 'qingzhenyun/change',
    route: 'POST /v1/user/changePassword',
    uses: 'password',
    outcomes: 8,
    prepare: plain,
    draft: (fixture) =>
      post(
        'changePassword',
        Structure.of({ newPassword: fixture.account.newPassword, oldPassword: fixture.account.password }),
        bearer(fixture),
      ),
  },
  {
    name: 'qingzhenyun/change, token in the body',
    route: 'POST /v1/user/changePassword',
    uses: 'password',
    outcomes: 8,
    prepare: plain,
    draft: ({ account: { newPassword, password }, values }) =>
      post(
        'changePassword',
        Structure.of({ newPassword, oldPassword: password, token: values['own token'] ?? '' }),
        [],
        'form',
      ),
  },
  {
    name: 'qingzhenyun/send',
    route: 'POST /v1/user/sendChangePasswordMessage',
    uses: 'message',
    outcomes: 4,
    prepare: plain,
    draft: sendToOwn,
  },
  {
    name: 'qingzhenyun/change by message',
    route: 'POST /v1/user/changePasswordByMessage',
    uses: 'password',
    outcomes: 9,
    prepare: sent(sendToOwn),
    draft: (fixture) =>
      post(
        'changePasswordByMessage',
        Structure.of({ ...byCode(fixture), oldPassword: fixture.account.password }),
        bearer(fixture),
      ),
  },
  {
    name: 'qingzhenyun/send to a phone',
    route: 'POST /v1/user/sendChangePasswordMessage2',
    uses: 'message',
    outcomes: 4,
    prepare: plain,
    draft: sendToPhone,
  },
  {
    name: 'qingzhenyun/change of a forgotten one',
    route: 'POST /v1/user/changePasswordByMessage2',
    uses: 'password',
    outcomes: 7,
    prepare: sent(sendToPhone),
    draft: (fixture) => post('changePasswordByMessage2', Structure.of(byCode(fixture))),
  },
];
