import { plainSecret } from '../../../lib/credential/secret.ts';
import { ServiceError } from '../../../lib/errors/service-error.ts';
import type { History } from '../history.ts';
import { addressOf, owner, purpose } from '../operations/cast.ts';
import { operations } from '../operations/operations.ts';
import { type Instance, startInstance } from '../world/instance.ts';
import { codesIn, type PublishedEvent, World } from '../world/world.ts';
import type { Truth } from './truth.ts';

/** What is found out after a history, when no faults are left: each on a copy of the world as the history left it. */
export interface Aftermath {
  /** What the owner is told who signs in at home at once, with the right password. */
  readonly atHome: string;
  /** What a network is told that guessed wrong, with the right password, once the longest lock is over. */
  readonly afterTheLock: string;
  /** What the owner is told of the code that came last; undefined when none came. */
  readonly newestCode: string | undefined;
  /** What is told who asks for a code. */
  readonly sending: string;
  /** All events, once the stream was worked off. */
  readonly events: readonly PublishedEvent[];
  /** Messages of the whole history and of the working off. */
  readonly messages: World['messages'];
  /** The ids that the aliases lead to. */
  readonly leadsTo: { readonly owner: string | undefined; readonly another: string | undefined };
}

const longestLockMs = 3_600_000;

/** Nobody of the history. */
const examiner = 98;

async function toldBy(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'ok';
  } catch (error) {
    if (error instanceof ServiceError) return error.code;
    throw error;
  }
}

/** Finds out what is left of a history. */
export async function aftermathOf({ beginning, world, states }: History, truth: Truth): Promise<Aftermath> {
  const left = world.state();
  const afresh = async (): Promise<Instance> =>
    startInstance(new World(left, 1, beginning.flaw), examiner, beginning.settings);
  const account = states.at(-1)?.account;
  const password = (account && truth.passwordOf(account)) ?? '';
  const signIn = (at: Instance, network: number) =>
    toldBy(() =>
      at.credentials.signIn({
        alias: owner.alias,
        secret: plainSecret(password),
        source: { address: addressOf(network) },
      }),
    );

  const atHome = await signIn(await afresh(), 0);
  const later = await afresh();
  later.world.clock.now += longestLockMs;
  const afterTheLock = await signIn(later, 1);

  const confirming = await afresh();
  const code = codesIn(left.messages).at(-1);
  const source = { address: addressOf(0) };
  const claimant = { alias: owner.phoneAlias };
  const newestCode =
    code === undefined
      ? undefined
      : await toldBy(() => confirming.codes.check({ claimant, purpose, code, source }));

  const asking = await afresh();
  const sending = await toldBy(() => asking.codes.send({ claimant, purpose, source }));

  const delivering = await afresh();
  for (
    let rounds = 0;
    delivering.world.feed.position < delivering.world.database.records.length;
    rounds += 1
  ) {
    if (rounds > 20) break;
    await operations.deliver.act(delivering);
  }
  return {
    atHome,
    afterTheLock,
    newestCode,
    sending,
    events: delivering.world.events,
    messages: delivering.world.messages,
    leadsTo: {
      owner: await asking.accounts.findByAlias(owner.alias),
      another: await asking.accounts.findByAlias({ kind: 'username', value: 'lanlan' }),
    },
  };
}
