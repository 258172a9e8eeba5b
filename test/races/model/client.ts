import { encryptTripleDes } from '../../../lib/crypto/triple-des.ts';
import { upperMd5 } from '../../../lib/crypto/upper-md5.ts';
import type { Wire, WireReply } from '../../support/wire.ts';
import { type Answer as AuthingAnswer, app, authingClient } from '../../wire/authing/client.ts';
import { type Agent, digitalscienceClient } from '../../wire/digitalscience/client.ts';
import { type Answer as QingzhenyunAnswer, qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { type Answer as SophonAnswer, sophonClient } from '../../wire/sophon/client.ts';
import { bearer, type Answer as TencentAnswer, tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import type { Asked, Command } from './commands.ts';
import type { Purpose } from './state.ts';

/** What a client was told: one word, and what it may keep. */
export interface Told {
  /** `ok`, or the dialect's own name of the failure. */
  readonly word: string;
  readonly token?: string | undefined;
  /** What has to be brought back with a code. */
  readonly note?: string | undefined;
  /** What a code was exchanged for. */
  readonly grant?: string | undefined;
}

type Of<Kind extends Asked['kind']> = Extract<Command, { kind: Kind }>;

const sophonWord = ({ json }: WireReply<SophonAnswer>) => (json.result ? 'ok' : String(json.error?.code));
const authingWord = ({ json }: WireReply<AuthingAnswer>) =>
  json.statusCode === 200 ? 'ok' : [json.statusCode, json.apiCode].filter(Boolean).join(' ');
const qingzhenyunWord = ({ json }: WireReply<QingzhenyunAnswer>) => (json.code === 'OK' ? 'ok' : json.code);
const tencentWord = ({ status, json }: WireReply<TencentAnswer>) => {
  if (status === 200) return 'ok';
  return status === 401 ? 'invalid_token' : [json.error, json.error_description].filter(Boolean).join(' ');
};
const digitalscienceWord = ({ json }: WireReply) => {
  const { errcode } = json as { errcode?: number };
  return errcode === 0 ? 'ok' : String(errcode);
};

/** The existing clients of all five APIs, for one account. @param mobiles how its agent spells the number */
export function clientsOf(
  wire: Wire,
  agent: Agent,
  mobiles: Readonly<Record<string, string>>,
): (asked: Asked) => Promise<Told> {
  const way = 'overHttp';
  const sophon = sophonClient(wire, way);
  const tencent = tencentCiamClient(wire, way);
  const authing = authingClient(wire, way);
  const qingzhenyun = qingzhenyunClient(wire, way);
  const digitalscience = digitalscienceClient(wire, way);
  const { username, phone } = agent;

  const signIn: Readonly<Record<Of<'signIn'>['dialect'], (password: string) => Promise<Told>>> = {
    sophon: async (password) => ({ word: sophonWord(await sophon.login(username, password)) }),
    async tencent(password) {
      const form = { grant_type: 'password', username: phone, password, scope: 'openid' };
      const reply = await tencent.token(form);
      return { word: tencentWord(reply), token: reply.json.access_token };
    },
    async authing(password) {
      const passwordPayload = { account: phone, password };
      const reply = await authing.signIn({ connection: 'PASSWORD', passwordPayload, ...app });
      const token = reply.json.data?.access_token;
      return { word: authingWord(reply), token: token === undefined ? undefined : String(token) };
    },
    async qingzhenyun(password) {
      const reply = await qingzhenyun.post('login', { value: username, password });
      return { word: qingzhenyunWord(reply), token: reply.json.token };
    },
  };

  const change: Readonly<Record<Of<'change'>['dialect'], (command: Of<'change'>) => Promise<Told>>> = {
    sophon: async ({ old, next }) => ({ word: sophonWord(await sophon.changePassword(username, old, next)) }),
    async tencent({ old, next, token }) {
      const body = { old_password: old, new_password: next };
      return { word: tencentWord(await tencent.changeUserPassword(body, bearer(token?.text ?? ''))) };
    },
    async authing({ old, next, token }) {
      const body = { oldPassword: old, newPassword: next };
      return { word: authingWord(await authing.updatePassword(token?.text, body)) };
    },
    async qingzhenyun({ old, next, token }) {
      const body = { oldPassword: old, newPassword: next };
      const reply = await qingzhenyun.post('changePassword', body, bearer(token?.text ?? ''));
      return { word: qingzhenyunWord(reply), token: reply.json.token };
    },
  };

  const send: Readonly<Record<Purpose, (command: Of<'send'>) => Promise<Told>>> = {
    authing: async () => ({ word: authingWord(await authing.askForCode(phone)) }),
    async tencent() {
      const reply = await tencent.sendOtp(phone);
      return { word: tencentWord(reply), note: reply.json.otp_token };
    },
    digitalscience: async ({ slot }) => ({
      word: digitalscienceWord(await digitalscience.getVerifyCode(agent, mobiles[slot] ?? phone)),
    }),
    async forgotten() {
      const reply = await qingzhenyun.post('sendChangePasswordMessage2', { phone });
      return { word: qingzhenyunWord(reply), note: textOf(reply.json.result) };
    },
    async signedIn({ token }) {
      const reply = await qingzhenyun.post('sendChangePasswordMessage', {}, bearer(token?.text ?? ''));
      return { word: qingzhenyunWord(reply), note: textOf(reply.json.result), token: reply.json.token };
    },
  };

  const reset: Readonly<Record<Purpose, (command: Of<'reset'>) => Promise<Told>>> = {
    authing: () => Promise.reject(new Error('two steps: a code is exchanged, and then redeemed')),
    async tencent({ code, note, next }) {
      const members = {
        password: next,
        phone_number: phone,
        phone_number_otp: code,
        phone_number_otp_token: note?.text ?? '',
      };
      return { word: tencentWord(await tencent.resetUserPassword(members)) };
    },
    async digitalscience({ code, next }) {
      const { agentid, usercode } = agent;
      const newpwd = encryptTripleDes(upperMd5(next), code);
      const members = { agentid, usercode, verifycode: code, newpwd };
      return { word: digitalscienceWord(await digitalscience.resetPwd(members)) };
    },
    async forgotten({ code, note, next }) {
      const body = { code, phoneInfo: note?.text, newPassword: next };
      return { word: qingzhenyunWord(await qingzhenyun.post('changePasswordByMessage2', body)) };
    },
    async signedIn({ code, note, next, token }) {
      const body = { code, phoneInfo: note?.text, newPassword: next };
      const reply = await qingzhenyun.post('changePasswordByMessage', body, bearer(token?.text ?? ''));
      return { word: qingzhenyunWord(reply), token: reply.json.token };
    },
  };

  const verify = async ({ code }: Of<'verify'>): Promise<Told> => {
    const reply = await authing.prove(phone, code);
    return { word: authingWord(reply), grant: textOf(reply.json.data?.passwordResetToken) };
  };
  const redeem = async ({ text, next }: Of<'redeem'>): Promise<Told> => {
    const reply = await authing.resetPassword({ password: next, passwordResetToken: text });
    return { word: authingWord(reply) };
  };

  return (asked) => {
    switch (asked.kind) {
      case 'signIn':
        return signIn[asked.dialect](asked.password);
      case 'change':
        return change[asked.dialect](asked);
      case 'send':
        return send[asked.purpose](asked);
      case 'reset':
        return reset[asked.purpose](asked);
      case 'verify':
        return verify(asked);
      case 'redeem':
        return redeem(asked);
    }
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
