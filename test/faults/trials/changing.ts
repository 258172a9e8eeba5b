import { mintToken } from '../../support/mint-token.ts';
import type { WireReply } from '../../support/wire.ts';
import { sophonClient } from '../../wire/sophon/client.ts';
import { bearer, demoClient, tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import type { After, Trial, TrialUseCase } from '../matrix/trial.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import { answering, answersOf, toldBy } from './answers.ts';
import { undelivered } from './delivery.ts';
import { type ChangeUseCase, nextPassword, type Owner } from './owner.ts';

/** The write that changes the password, as the table shows it. */
const changeWrite = 'UpdateItem account';

/** A password change, whatever its proof. */
export function changing(useCase: ChangeUseCase): TrialUseCase {
  return {
    name: useCase.name,
    functionName: useCase.functionName,
    spared: useCase.spared ?? [],
    decisive: changeWrite,
    ...answering(answersOf[useCase.dialect]),
    begin: async (wire) => trialOf(wire, useCase, await useCase.newOwner(wire.healthy)),
  };
}

async function trialOf(wire: FaultyWire, useCase: ChangeUseCase, owner: Owner): Promise<Trial<WireReply>> {
  const { healthy } = wire;
  const grant = { audience: demoClient.id, scope: ['openid'], lifetimeSeconds: 3_600 };
  const oldToken = await mintToken(healthy, owner.account, grant);
  return {
    ask: owner.change,
    async aftermath(after) {
      const wasChanged = (await healthy.wiring.accounts.read(owner.account.id))?.version === 2;
      const broken: string[] = [];
      for await (const what of findings(wire, useCase, owner, after)) broken.push(what);
      if (!(await isRefused(wire, oldToken))) broken.push('a token of the older password is accepted');
      for await (const what of undelivered(wire, owner.account, [2])) broken.push(what);
      const isUnknown = after.isHelpless && wasChanged && after.told === 'fault';
      return { broken, inevitable: isUnknown ? ['changed, and nobody is left who could say so'] : [] };
    },
  };
}

async function* findings(
  { healthy }: FaultyWire,
  { dialect, proof }: ChangeUseCase,
  { account, change }: Owner,
  { told, isHelpless }: After,
): AsyncGenerator<string> {
  const { username, password } = account;
  const signsIn = (secret: string) => sophonClient(healthy, 'inProcess').signsIn(username, secret);
  const versionNow = async () => (await healthy.wiring.accounts.read(account.id))?.version;

  const isChanged = (await versionNow()) === 2;
  if (told === 'done' && !isChanged) yield 'told that it is done, and nothing changed';
  if (told !== 'done' && isChanged && !isHelpless) yield 'told of a fault, and changed';
  if (isChanged) {
    if (!(await signsIn(nextPassword))) yield 'changed, and the new password does not sign in';
  } else if (proof === 'code' && password !== undefined) {
    if (!(await signsIn(password))) yield 'unchanged, and the old password does not sign in';
  }
  // The same proof again, at once: good when it changed nothing, and never twice.
  const again = toldBy(answersOf[dialect], await change(healthy));
  if (isChanged && again === 'done') yield 'the same proof was good twice';
  if (!isChanged && again !== 'done') yield `the same proof again, in health: ${again}`;
  if ((await versionNow()) !== 2) yield `version ${await versionNow()} in the end`;
  if (!(await signsIn(nextPassword))) yield 'the new password does not sign in';
  if (password !== undefined && (await signsIn(password))) yield 'the old password still signs in';
}

/** Whether a token is refused for what it is: a live one would be told of a wrong password. */
async function isRefused({ healthy }: FaultyWire, token: string): Promise<boolean> {
  const body = { old_password: 'not the password', new_password: 'another new one' };
  const client = tencentCiamClient(healthy, 'inProcess');
  return (await client.changeUserPassword(body, bearer(token))).status === 401;
}
