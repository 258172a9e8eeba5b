import type { Wire } from '../support/wire.ts';
import { app, authingClient } from '../wire/authing/client.ts';
import { digitalscienceClient, resetMembers } from '../wire/digitalscience/client.ts';
import { qingzhenyunClient } from '../wire/qingzhenyun/client.ts';
import { sophonClient } from '../wire/sophon/client.ts';
import { tencentCiamClient } from '../wire/tencent-ciam/client.ts';
import { type Subject, type Subjects, subjectsAt } from './subjects.ts';

/** One kind of people at an endpoint: gets somebody ready, and gives the request that is measured. */
export type Class = () => Promise<() => Promise<unknown>>;

/** An endpoint that has one answer for several kinds of people. */
export interface OneAnswer {
  readonly name: string;
  /** Whether a password is judged, or what stands for that. */
  readonly hashes: boolean;
  readonly classes: Readonly<Record<string, Class>>;
}

const guess = 'a wrong guess';
const wrongCode = '000000';
/** Tries that use up a lock's free ones, or a code's. */
const tries = 6;

/** Every endpoint that answers alike whoever has the name that it is asked about. */
export async function oneAnswerEndpoints(wire: Wire): Promise<OneAnswer[]> {
  const subjects = subjectsAt(wire);
  const way = 'inProcess';
  const sophon = sophonClient(wire, way);
  const tencent = tencentCiamClient(wire, way);
  const authing = authingClient(wire, way);
  const qingzhenyun = qingzhenyunClient(wire, way);
  const digitalscience = digitalscienceClient(wire, way);

  const byPassword: Readonly<Record<string, (subject: Subject) => Promise<unknown>>> = {
    'sophon login': ({ username }) => sophon.login(username, guess),
    'sophon changepassword': ({ username }) => sophon.changePassword(username, guess, 'a new password 1'),
    'tencent token': ({ username }) =>
      tencent.token({ grant_type: 'password', username, password: guess, scope: 'openid' }),
    'authing signin': ({ username }) =>
      authing.signIn({
        connection: 'PASSWORD',
        passwordPayload: { username, password: guess },
        ...app,
      }),
    'qingzhenyun login': ({ username }) => qingzhenyun.login(username, guess),
  };
  const sends: Readonly<Record<string, (subject: Subject) => Promise<unknown>>> = {
    'authing send-sms': ({ phone }) => authing.askForCode(phone),
    'tencent otp/send': ({ phone }) => tencent.sendOtp(phone),
    'qingzhenyun sendChangePasswordMessage2': ({ phone }) => qingzhenyun.sendChangePasswordMessage2(phone),
    'digitalscience GetVerifyCode': (subject) => digitalscience.getVerifyCode(subject, subject.phone),
  };
  const confirmations: Readonly<Record<string, (subject: Subject) => Promise<() => Promise<unknown>>>> = {
    async 'authing verify-reset-password-request'({ phone }) {
      await authing.askForCode(phone);
      return () => authing.prove(phone, wrongCode);
    },
    async 'tencent reset_user_password'({ phone }) {
      const phone_number_otp_token = await tencent.otpTokenFor(phone);
      const rest = { phone_number: phone, phone_number_otp: wrongCode, phone_number_otp_token };
      return () => tencent.resetUserPassword({ password: 'a new password 1', ...rest });
    },
    async 'qingzhenyun changePasswordByMessage2'({ phone }) {
      const { result: phoneInfo } = await qingzhenyun.sendChangePasswordMessage2(phone);
      const body = { code: wrongCode, newPassword: 'a new password 1', phoneInfo };
      return () => qingzhenyun.changePasswordByMessage2(body);
    },
    async 'digitalscience ResetPwd'(subject) {
      await digitalscience.getVerifyCode(subject, subject.phone);
      return () => digitalscience.resetPwd(resetMembers(subject, wrongCode, 'a new password 1'));
    },
  };

  const endpoints: OneAnswer[] = [];
  for (const [name, ask] of Object.entries(byPassword)) {
    endpoints.push({ name, hashes: true, classes: await passwordClasses(wire, subjects, ask) });
  }
  for (const [name, ask] of Object.entries(sends)) {
    const classes = askingClasses(subjects, async (subject) => () => ask(subject));
    endpoints.push({ name, hashes: false, classes });
  }
  for (const [name, ask] of Object.entries(confirmations)) {
    const known = await ask(await subjects.known());
    const nobody = await ask(subjects.nobody());
    for (let i = 0; i < tries; i += 1) for (const again of [known, nobody]) await again();
    endpoints.push({
      name,
      hashes: false,
      classes: {
        ...askingClasses(subjects, ask),
        'tries used up': async () => known,
        'unknown, tries used up': async () => nobody,
      },
    });
  }
  return endpoints;
}

/** Whoever it is, everything is as after an operator's unlock; but those who are locked out stay so. */
async function passwordClasses(
  { wiring }: Wire,
  subjects: Subjects,
  ask: (subject: Subject) => Promise<unknown>,
): Promise<OneAnswer['classes']> {
  const unlocked = (subject: Subject): Class => {
    return async () => {
      await wiring.accounts.unlock(String(subject.id));
      return () => ask(subject);
    };
  };
  const locked = async (subject: Subject): Promise<Class> => {
    for (let i = 0; i < tries; i += 1) await ask(subject);
    return async () => () => ask(subject);
  };
  return {
    'wrong password': unlocked(await subjects.known()),
    'unknown name': async () => {
      const subject = subjects.nobody();
      return () => ask(subject);
    },
    locked: await locked(await subjects.known()),
    'unknown, locked': await locked(subjects.nobody()),
    frozen: unlocked(await subjects.frozen()),
    'no password': unlocked(await subjects.withoutPassword()),
    'imported MD5': unlocked(await subjects.imported()),
    'imported bcrypt': unlocked(await subjects.importedBcrypt()),
    'older cost': unlocked(await subjects.olderCost()),
  };
}

/** Each asks for the first time: what follows a sending is measured apart from it. */
function askingClasses(subjects: Subjects, ask: (subject: Subject) => Promise<() => Promise<unknown>>) {
  return {
    known: async () => ask(await subjects.withoutPassword()),
    unknown: async () => ask(subjects.nobody()),
    frozen: async () => ask(await subjects.frozenWithoutPassword()),
  } satisfies OneAnswer['classes'];
}
