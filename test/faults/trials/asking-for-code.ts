import { codeSentTo, messagesTo } from '../../support/text-messages.ts';
import { sophonClient } from '../../wire/sophon/client.ts';
import type { Trial } from '../matrix/trial.ts';
import type { SendingUseCase } from '../sending/use-case.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import { nextPassword } from './owner.ts';

/**
 * A request for a code by an owner who has one, where no cooldown stands against a further one: what must hold whatever
 * became of it.
 */
export async function askingForCode(
  { healthy }: FaultyWire,
  useCase: SendingUseCase,
): Promise<Trial<unknown>> {
  const { account, ask, redeem } = await useCase.newAsker(healthy);
  await ask(healthy);
  const sent = () => messagesTo(healthy, account.phone).length;
  return {
    ask,
    async aftermath() {
      const broken: string[] = [];
      const messages = sent() - 1;
      if (messages > 1) broken.push(`${messages} messages`);
      const before = sent();
      const reply = await ask(healthy);
      if (useCase.said(reply) !== useCase.words.sent)
        broken.push(`a further request: ${useCase.said(reply)}`);
      if (sent() - before !== 1) broken.push(`${sent() - before} messages for a further request`);
      const code = codeSentTo(healthy, account.phone);
      if (!(await redeem(code, reply))) broken.push('the code sets no new password');
      if (await redeem(code, reply).catch(() => false)) broken.push('the code was used twice');
      const { signsIn } = sophonClient(healthy, 'inProcess');
      if (!(await signsIn(account.username, nextPassword))) broken.push('the new password does not sign in');
      if (await signsIn(account.username, account.password)) broken.push('the old password still signs in');
      return { broken };
    },
  };
}
