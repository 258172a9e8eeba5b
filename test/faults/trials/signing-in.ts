import type { TestAccount, WireReply } from '../../support/wire.ts';
import type { Findings, Trial, TrialUseCase } from '../matrix/trial.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import { answering, answersOf } from './answers.ts';
import type { SignInUseCase } from './sign-in.ts';

const guess = 'not the password';

/** What ends the failures, and mends the hash: neither changes the answer. */
const afterSuccess = ['PutItem attempts', 'UpdateItem account'];

/** A sign-in by the right password. */
export function signingIn(useCase: SignInUseCase): TrialUseCase {
  const answers = answersOf[useCase.dialect];
  const said = (reply: WireReply) => `${answers.said(reply)}${useCase.hasToken(reply) ? '' : ', no token'}`;
  return {
    name: useCase.name,
    functionName: useCase.functionName,
    spared: afterSuccess,
    ...answering({
      ...answers,
      said: (reply) => (answers.said(reply) === answers.done ? said(reply) : answers.said(reply)),
    }),
    begin: async (wire) => trialOf(wire, useCase, await wire.healthy.createAccount(), 'right'),
  };
}

/** The first one by an account whose password is not kept as it would be today. */
export function mendingHash(useCase: SignInUseCase): TrialUseCase {
  return {
    ...signingIn(useCase),
    name: `${useCase.name}, hash to be mended`,
    async begin(wire) {
      const account = await wire.healthy.createAccount();
      const { accounts } = wire.healthy.wiring;
      const { credential = [], version = 0 } = (await accounts.read(account.id)) ?? {};
      const plainAlone = credential.filter(({ form }) => form === 'plain');
      await accounts.upgrade(account.id, version, plainAlone);
      const trial = trialOf(wire, useCase, account, 'right');
      return {
        ...trial,
        async aftermath(after) {
          const { broken } = await trial.aftermath(after);
          const mended = (await accounts.read(account.id))?.credential?.length;
          return { broken: [...broken, ...(mended === 2 ? [] : ['the hash is never mended'])] };
        },
      };
    },
  };
}

/** A sign-in by a wrong password. */
export function guessing(useCase: SignInUseCase): TrialUseCase {
  return {
    name: `${useCase.name}, wrong password`,
    functionName: useCase.functionName,
    // A failure that cannot be counted against its source is one against the account all the same.
    spared: ['UpdateItem failures'],
    ...answering({ ...answersOf[useCase.dialect], done: useCase.wrong }, 'wrong_password'),
    isRepeated: false,
    begin: async (wire) => trialOf(wire, useCase, await wire.healthy.createAccount(), 'wrong'),
  };
}

function trialOf(
  { healthy }: FaultyWire,
  { dialect, ask, hasToken }: SignInUseCase,
  account: TestAccount,
  tried: 'right' | 'wrong',
): Trial<WireReply> {
  const { said, done } = answersOf[dialect];
  const signsIn = async (password: string) => {
    const reply = await ask(healthy, account, password);
    return said(reply) === done && hasToken(reply);
  };
  return {
    ask: (instance) => ask(instance, account, tried === 'right' ? account.password : guess),
    async aftermath(): Promise<Findings> {
      const broken: string[] = [];
      // At once, and from where the faults were met.
      if (!(await signsIn(account.password))) broken.push('the right password does not sign in');
      if (await signsIn(guess)) broken.push('another password signs in');
      const { version } = (await healthy.wiring.accounts.read(account.id)) ?? {};
      if (version !== 1) broken.push(`version ${version}`);
      return { broken };
    },
  };
}
