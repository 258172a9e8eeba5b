import { resetPurpose } from '../../../lib/dialects/authing/dialect.ts';
import { triesAt } from '../../support/tries-at.ts';
import type { WireReply } from '../../support/wire.ts';
import { type Answer, authingClient } from '../../wire/authing/client.ts';
import type { TrialUseCase } from '../matrix/trial.ts';
import { answering, answersOf } from './answers.ts';
import { nextPassword } from './owner.ts';

const { said, ...others } = answersOf.authing;

/** `POST /api/v3/verify-reset-password-request`: a code for the right to set a new password. */
export const confirming: TrialUseCase = {
  name: 'authing verify-reset-password-request',
  functionName: 'authing-verify-reset-password-request',
  // The try is given back behind a right code.
  spared: ['UpdateItem code (2)'],
  ...answering({
    ...others,
    said: (reply) => `${said(reply)}${tokenIn(reply) || said(reply) !== others.done ? '' : ', no token'}`,
  }),
  async begin(wire) {
    const { healthy } = wire;
    const client = authingClient(healthy, 'inProcess');
    const { id, phone, code } = await client.withCode();
    return {
      ask: (instance) => authingClient(instance, 'inProcess').prove(phone, code),
      async aftermath({ told, answer }) {
        const broken: string[] = [];
        const tries = await triesAt(healthy, id, resetPurpose);
        if (tries > 1) broken.push(`${tries} tries stay counted`);
        // Not spent by being shown, whatever became of the answer.
        const again = await client.prove(phone, code);
        const token = tokenIn(again);
        if (token === undefined) broken.push('the code is of no use any more');
        const redeem = async (passwordResetToken: unknown) =>
          (await client.resetPassword({ passwordResetToken, password: nextPassword })).json.statusCode ===
          200;
        if (!(await redeem(told === 'done' ? tokenIn(answer as WireReply) : token)))
          broken.push('the token sets no password');
        if (await redeem(token)) broken.push('the code was used twice');
        return { broken, inevitable: tries === 1 ? ['the try stays counted'] : [] };
      },
    };
  },
};

function tokenIn({ json }: WireReply): unknown {
  return (json as Answer | undefined)?.data?.passwordResetToken;
}
