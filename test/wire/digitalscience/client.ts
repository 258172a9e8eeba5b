import { randomInt } from 'node:crypto';
import { expect } from 'vitest';
import { encryptTripleDes } from '../../../lib/crypto/triple-des.ts';
import { upperMd5 } from '../../../lib/crypto/upper-md5.ts';
import type { InternalError } from '../../support/internal-error.ts';
import { keepSecret } from '../../support/secrets-in-use.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import type { TestAccount, Way, Wire } from '../../support/wire.ts';
import { hawkCaller } from './hawk-caller.ts';
import { bodyWriters, type ResetMembers } from './request-bodies.ts';

/** What a client is told when the fault is the service's. */
export const internalError: InternalError = [500, { errcode: 6, errmsg: expect.any(String), tag: '' }];

/** The path of ResetPwd. */
export const resetPath = '/api/Agent/Ent/Password/ResetPwd';

/** The path of GetVerifyCode. */
export const verifyCodePath = (agentid: number, usercode: number, mobile: string) =>
  `/api/Agent/Ent/Password/GetVerifyCode/${agentid}/${usercode}/${mobile}`;

/** An account that an agent's app knows by two numbers. */
export interface Agent extends TestAccount {
  readonly agentid: number;
  readonly usercode: number;
}

/**
 * What an existing client of the API does, over one of the two ways to reach the service.
 * @param origin where the client believes the service to be
 */
export function digitalscienceClient(
  wire: Pick<Wire, Way | 'local' | 'createAccount'>,
  way: Way,
  origin = () => wire.local.url,
) {
  const call = hawkCaller((request) => wire[way](request), origin);
  const getVerifyCode = (
    { agentid, usercode }: Pick<Agent, 'agentid' | 'usercode'>,
    mobile: string,
    accept?: string,
  ) => call({ path: verifyCodePath(agentid, usercode, mobile), ...(accept !== undefined && { accept }) });
  const receiveCode = async (agent: Agent): Promise<string> => {
    await getVerifyCode(agent, agent.phone.slice(-6));
    return codeSentTo(wire, agent.phone);
  };
  const createAgent = async (members: Parameters<Wire['createAccount']>[0] = {}): Promise<Agent> => {
    const [agentid, usercode] = [randomInt(2 ** 31), randomInt(2 ** 31)];
    const account = await wire.createAccount({ ...members, agent: `${agentid}/${usercode}` });
    return { ...account, agentid, usercode };
  };

  return {
    /** Any signed request. */
    call,
    /** `mobile` as it stands in the path. */
    getVerifyCode,
    /** In JSON unless another media type is given. */
    resetPwd: (members: ResetMembers, contentType = 'application/json') =>
      call({
        path: resetPath,
        contentType,
        body: bodyWriters[contentType]?.(members) ?? Buffer.alloc(0),
      }),
    /** An account with an agent id and user code of its own. */
    createAgent,
    /** Has a code sent to an agent and reads it off the phone. */
    receiveCode,
    /** A new agent and a code that was sent to it. */
    async withCode() {
      const agent = await createAgent();
      return { agent, code: await receiveCode(agent) };
    },
  };
}

/** What an agent's app sends to set a new password. */
export function resetMembers(
  { agentid, usercode }: Pick<Agent, 'agentid' | 'usercode'>,
  verifycode: string,
  password: string,
): ResetMembers {
  // What is sent is encrypted: the search of the log has to be told what is inside.
  for (const secret of [password, upperMd5(password)]) keepSecret('a new password', secret);
  return { agentid, usercode, verifycode, newpwd: encryptTripleDes(upperMd5(password), verifycode) };
}
