import { randomInt } from 'node:crypto';
import { encryptTripleDes } from '../../../lib/crypto/triple-des.ts';
import { upperMd5 } from '../../../lib/crypto/upper-md5.ts';
import type { Wire } from '../../support/wire.ts';
import type { Call } from './hawk-caller.ts';
import { bodyWriters, type ResetMembers } from './request-bodies.ts';

/** The paths of the dialect. */
export const resetPath = '/api/Agent/Ent/Password/ResetPwd';
export const verifyCodePath = (agentid: number, usercode: number, mobile: string) =>
  `/api/Agent/Ent/Password/GetVerifyCode/${agentid}/${usercode}/${mobile}`;

/** An account that an agent's app knows by two numbers. */
export interface Agent {
  readonly id: string;
  readonly username: string;
  readonly phone: string;
  readonly password: string;
  readonly agentid: number;
  readonly usercode: number;
}

/** Creates an account with an agent id and user code of its own. */
export async function createAgent(
  wire: Wire,
  members: Parameters<Wire['createAccount']>[0] = {},
): Promise<Agent> {
  const [agentid, usercode] = [randomInt(2 ** 31), randomInt(2 ** 31)];
  return {
    ...(await wire.createAccount({ ...members, agent: `${agentid}/${usercode}` })),
    agentid,
    usercode,
  };
}

/** Has a code sent to an agent and reads it off the phone. */
export async function receiveCode(
  wire: Wire,
  call: Call,
  { agentid, usercode, phone }: Agent,
): Promise<string> {
  await call({ path: verifyCodePath(agentid, usercode, phone.slice(-6)) });
  const text = wire.local.sms().findLast(({ to }) => to === phone)?.text ?? '';
  return /\d{6}/.exec(text)?.[0] ?? '';
}

/** A code of the right length that is not the one given. */
export function otherCode(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

/** What an agent's app sends to set a new password. */
export function resetMembers(
  { agentid, usercode }: Pick<Agent, 'agentid' | 'usercode'>,
  verifycode: string,
  password: string,
): ResetMembers {
  return { agentid, usercode, verifycode, newpwd: encryptTripleDes(upperMd5(password), verifycode) };
}

/** A reset as a call, in JSON unless another media type is given. */
export function resetCall(members: ResetMembers, contentType = 'application/json') {
  return { path: resetPath, contentType, body: bodyWriters[contentType]?.(members) ?? Buffer.alloc(0) };
}
