import { resetPurpose } from '../../../lib/dialects/digitalscience/dialect.ts';
import { digitalscienceClient, resetMembers } from '../../wire/digitalscience/client.ts';
import { nextPassword, type SendingUseCase } from './use-case.ts';

interface Answer {
  readonly errcode: number;
}

/** `GET /api/Agent/Ent/Password/GetVerifyCode/{agentid}/{usercode}/{mobile}`. */
export const digitalscienceSending: SendingUseCase = {
  name: 'digitalscience GetVerifyCode',
  functionName: 'digitalscience-get-verify-code',
  purpose: resetPurpose,
  isSignedIn: false,
  words: { sent: '200 0', tooMany: '200 5', internal: '500 6', notSent: '500 6' },
  said: ({ status, json }) => `${status} ${(json as Answer).errcode}`,
  async newAsker(wire) {
    const client = digitalscienceClient(wire, 'inProcess');
    const agent = await client.createAgent();
    return {
      account: agent,
      ask: (instance) =>
        digitalscienceClient(instance, 'inProcess').getVerifyCode(agent, agent.phone.slice(-6)),
      async redeem(code) {
        const { json } = await client.resetPwd(resetMembers(agent, code, nextPassword));
        return (json as Answer).errcode === 0;
      },
    };
  },
};
