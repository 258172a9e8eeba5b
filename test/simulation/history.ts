import type { Account } from '../../lib/credential/account.ts';
import { ServiceError } from '../../lib/errors/service-error.ts';
import { addressOf } from './operations/cast.ts';
import type { Given, Learned, Operation } from './operations/operation.ts';
import { type OperationName, operations } from './operations/operations.ts';
import type { Step, Transition } from './schedule/scheduler.ts';
import type { Beginning } from './world/beginnings.ts';
import { type Instance, startInstance } from './world/instance.ts';
import { codesIn, World } from './world/world.ts';

/** How an operation is asked for. */
export interface Asked {
  readonly operation: OperationName;
  /** The network that it comes from: 0 is the owner's. */
  readonly network: number;
  /** How much time passes before it begins, in ms, unless something is under way: requests take seconds. */
  readonly after?: number;
}

/** A client and all that it does, one thing after the other; each has a process of its own to serve it. */
export type Script = readonly Asked[];

/** What became of one operation. Steps are places in {@link History.steps}. */
export interface Report {
  readonly actor: number;
  readonly asked: Asked;
  readonly operation: Operation;
  /** The step in which it began; what it was given was so then. */
  readonly began: number;
  readonly given: Given;
  /** When it began, ms since the epoch. */
  readonly at: number;
  /** How many steps had been taken when it was answered; undefined when nobody was there any more to hear. */
  ended?: number;
  /** `ok`, or the code of the error; `nothing` when its process died. */
  told: string;
  learned: Learned;
}

/** The account as it is from a step on. */
export interface AccountState {
  readonly step: number;
  readonly account: Account;
  /** Who wrote it; undefined for how it was in the beginning. */
  readonly by?: number;
}

/** Everything that happened. */
export interface History {
  readonly beginning: Beginning;
  readonly world: World;
  readonly steps: readonly Step[];
  readonly reports: readonly Report[];
  readonly states: readonly AccountState[];
  /** False when the schedule was given up before the end. */
  readonly isWhole: boolean;
}

/** Chooses the next of the steps that can be taken; undefined gives the history up. */
export type Choose = (waiting: ReturnType<World['scheduler']['waiting']>) => ChosenStep | undefined;

/** What {@link Choose} says of a step. */
export type ChosenStep = Pick<Transition, 'actor' | 'call' | 'outcome'>;

/**
 * Plays one history from its beginning to the end: every client does what its script says, every call takes effect when
 * the schedule says. The same choices give the same history.
 */
export async function play(
  beginning: Beginning,
  scripts: readonly Script[],
  choose: Choose,
  seed = 0,
): Promise<History> {
  const world = new World(beginning.state, seed, beginning.flaw);
  const { scheduler } = world;
  const reports: Report[] = [];
  const instances = await Promise.all(
    scripts.map((_, actor) => startInstance(world, actor, beginning.settings)),
  );
  const states: AccountState[] = [{ step: 0, account: world.account(beginning.ownerId) }];
  scheduler.begin();
  for (const [actor, script] of scripts.entries()) {
    const instance = instances[actor];
    if (!instance) throw new Error('an instance for each script');
    await scheduler.start(actor, () => act(instance, script, reports));
  }
  let isWhole = true;
  for (let waiting = scheduler.waiting(); waiting.length > 0; waiting = scheduler.waiting()) {
    const step = choose(waiting);
    if (!step) {
      isWhole = false;
      break;
    }
    // No two things happen at the same instant.
    world.clock.now += 1;
    await scheduler.take(step);
    const taken = scheduler.steps.at(-1);
    if (
      taken &&
      taken.effect === 'applied' &&
      taken.writes.includes(world.accountResource(beginning.ownerId))
    ) {
      const account = world.account(beginning.ownerId);
      states.push({ step: scheduler.steps.length, account, by: taken.actor });
    }
  }
  return { beginning, world, steps: scheduler.steps, reports, states, isWhole };
}

/** Does what a script says. */
async function act(instance: Instance, script: Script, reports: Report[]): Promise<void> {
  for (const [index, asked] of script.entries()) {
    const report = await begin(instance, asked, index);
    reports.push(report);
    try {
      // As an endpoint does first of all.
      await instance.keys.ready();
      report.learned = await report.operation.act(instance, report.given);
      report.told = 'ok';
    } catch (error) {
      if (!(error instanceof ServiceError)) throw new Error(`${asked.operation} failed`, { cause: error });
      report.told = error.code;
    }
    await end(instance, report);
  }
}

async function begin(instance: Instance, asked: Asked, index: number): Promise<Report> {
  const { world, actor } = instance;
  const operation: Operation = operations[asked.operation];
  return world.scheduler.call<Report>(actor, {
    to: 'surroundings',
    about: `${asked.operation} begins`,
    reads: operation.uses,
    writes: asked.after === undefined ? [] : ['time'],
    apply: () => {
      world.clock.now += world.isQuiet() ? (asked.after ?? 0) : 0;
      world.underWay.add(actor);
      world.operationOf.set(actor, index);
      return {
        actor,
        asked,
        operation,
        began: world.scheduler.steps.length,
        at: world.clock.now,
        given: {
          known: { ...world.known, codes: codesIn(world.messages) },
          source: { address: addressOf(asked.network) },
          newPassword: `password ${actor}-${index} of a history`,
        },
        told: 'nothing',
        learned: {},
      };
    },
  });
}

async function end({ world, actor }: Instance, report: Report): Promise<void> {
  const { password, token } = report.learned;
  await world.scheduler.call(actor, {
    to: 'surroundings',
    about: `${report.asked.operation} ends: ${report.told}`,
    reads: [],
    writes: password !== undefined || token !== undefined ? ['known'] : [],
    apply: () => {
      report.ended = world.scheduler.steps.length;
      world.underWay.delete(actor);
      const { known } = world;
      if (password !== undefined) world.known = { ...known, replaced: known.present, present: password };
      if (token !== undefined) world.known = { ...world.known, tokens: [...world.known.tokens, token] };
    },
  });
}
