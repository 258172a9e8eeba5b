import { type History, play, type Script } from '../history.ts';
import { conflict } from '../schedule/call.ts';
import { faultsOf, type Outcome, takesEffect } from '../schedule/outcome.ts';
import type { Scheduler } from '../schedule/scheduler.ts';
import type { Beginning } from '../world/beginnings.ts';

/** The one call that goes wrong in a family of histories; none does when absent. */
export interface Fault {
  readonly actor: number;
  readonly call: number;
  readonly outcome: Outcome;
}

type Step = ReturnType<Scheduler['waiting']>[number];

/** A place in the tree of all schedules: what can be taken there, and what need not be. */
interface Node {
  readonly steps: readonly Step[];
  next: number;
  /** Steps whose every continuation from here is the same as one that was played already. */
  readonly sleep: Step[];
}

/** How many histories there were, and how many were given up because others were the same. */
export interface Counts {
  histories: number;
  pruned: number;
  steps: number;
}

const isSame = (a: Step, b: Step) => a.actor === b.actor && a.call === b.call && a.attempt === b.attempt;

/** Whether the order of two steps can matter: of one actor, or touching the same. */
const depend = (a: Step, b: Step) => a.actor === b.actor || conflict(a, b);

/**
 * Plays every history of some scripts that differs in more than the order of steps which commute: depth first, each
 * from the beginning, with sleep sets (Godefroid, "Partial-Order Methods for the Verification of Concurrent Systems",
 * 1996, chapter 5). At most one call of all goes wrong, in the one way that is asked for. Of the calls that one client
 * makes at once the first one comes first.
 */
export async function* everyHistory(
  beginning: Beginning,
  scripts: readonly Script[],
  counts: Counts,
  fault?: Fault,
): AsyncGenerator<History> {
  const path: Node[] = [];
  do {
    let depth = 0;
    const history = await play(beginning, scripts, (waiting) => {
      const steps = waiting.map((step) => withFault(step, fault));
      const node = path[depth] ?? placeAfter(path[depth - 1], steps);
      path[depth] = node;
      depth += 1;
      return node.steps[node.next];
    });
    counts.steps += history.steps.length;
    if (history.isWhole) {
      counts.histories += 1;
      yield history;
    } else {
      counts.pruned += 1;
      path.length = depth;
    }
  } while (moveOn(path));
}

/** The place that is reached from another one by its step at hand. */
function placeAfter(parent: Node | undefined, waiting: readonly Step[]): Node {
  const taken = parent?.steps[parent.next];
  const sleep = taken && parent ? parent.sleep.filter((step) => !depend(step, taken)) : [];
  const firsts = waiting.filter(({ actor }, i) => waiting.findIndex((other) => other.actor === actor) === i);
  return { steps: firsts.filter((step) => !sleep.some((asleep) => isSame(asleep, step))), next: 0, sleep };
}

/** To the next branch that was not taken; false when there is none left. */
function moveOn(path: Node[]): boolean {
  for (let node = path.at(-1); node; node = path.at(-1)) {
    const taken = node.steps[node.next];
    if (taken) node.sleep.push(taken);
    node.next += 1;
    if (node.next < node.steps.length) return true;
    path.pop();
  }
  return false;
}

/** A call as the step that it is to be; one that takes no effect touches nothing. */
function withFault(step: Step, fault: Fault | undefined): Step {
  const isMet = fault?.actor === step.actor && fault.call === step.call && step.attempt === 1;
  // In another order that call may be another one, with which this cannot happen.
  if (!isMet || !faultsOf(step).includes(fault.outcome)) return step;
  const { outcome } = fault;
  return { ...step, outcome, ...(!takesEffect(outcome) && { reads: [], writes: [] }) };
}
