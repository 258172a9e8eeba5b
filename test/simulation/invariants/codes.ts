import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Report } from '../history.ts';
import { nonceLifetimeMs } from '../operations/cast.ts';
import { codesIn, type Message } from '../world/world.ts';
import { type Evidence, goodUnder, type Invariant, nameOf, statesDuring } from './invariant.ts';
import { codeLifetimeMs, triesPerCode, triesPerNetwork } from './limits.ts';

/** The message that a code came in. */
function messageOf(code: string | undefined, messages: readonly Message[]): Message | undefined {
  return messages.find((message) => code !== undefined && codesIn([message]).includes(code));
}

/** What the account's tokens and codes were good under at a step. */
function versionAt({ states }: Evidence, step: number): number {
  const state = states.findLast((one) => one.step <= step);
  return state ? goodUnder(state.account) : 0;
}

/** What the account's codes were good under when a message was asked for: its code is made for that. */
function versionWhenAsked(evidence: Evidence, { actor, operation }: Message): number {
  const request = evidence.reports.filter((report) => report.actor === actor)[operation];
  return versionAt(evidence, request?.began ?? 0);
}

const takesCode = (report: Report) =>
  report.operation.changes === 'by code' || report.asked.operation === 'confirm a code';

/** How often a network may have tried codes: the histories have few enough clients that nobody else's tries matter. */
const triesFrom = ({ reports }: Evidence, network: number) =>
  reports
    .filter(({ operation, asked }) => operation.uses.includes('messages') && asked.network === network)
    .reduce((sum, { asked }) => sum + (asked.operation === 'try six wrong codes' ? triesPerNetwork : 1), 0);

/** Tries that were judged at one code. */
class Tries {
  readonly #networks = new Map<number, number>();
  all = 0;

  add(network: number): void {
    this.all += 1;
    this.#networks.set(network, (this.#networks.get(network) ?? 0) + 1);
  }

  /** Of the network that made the most. */
  get most(): number {
    return Math.max(0, ...this.#networks.values());
  }
}

/** Codes, tokens of one use, and messages. */
export const codeInvariants: readonly Invariant[] = [
  {
    name: 'a code is used at most once',
    promise: 'A code is spent only by the write that changes the password, and once',
    check: ({ reports, states, truth }) => {
      const spent = reports.filter(
        ({ operation, given }) =>
          operation.changes === 'by code' &&
          states.some(({ account }) => truth.passwordOf(account) === given.newPassword),
      );
      const codes = spent.map(({ given }) => given.known.codes.at(-1));
      return new Set(codes).size < codes.length ? 'two changes were made by one code' : undefined;
    },
  },
  {
    name: 'no code of an older password',
    promise: 'What carries an older version is void by that alone: codes',
    check: (evidence) => {
      for (const report of evidence.reports) {
        if (report.told !== 'ok' || !takesCode(report)) continue;
        const message = messageOf(report.given.known.codes.at(-1), evidence.world.messages);
        if (!message) return `${nameOf(report)} went well without a code`;
        const before = versionAt(evidence, message.step);
        // Of a change, the state that it made itself is not the one that the code was judged in.
        const during = statesDuring(evidence, report).map(({ account }) => goodUnder(account));
        if (!during.includes(before)) return `${nameOf(report)} took a code from before version ${during[0]}`;
        if (report.at >= message.at + codeLifetimeMs) return `${nameOf(report)} took a code that has expired`;
      }
      return undefined;
    },
  },
  {
    name: 'a wrong code is wrong',
    promise: 'A code that was not sent proves nothing',
    check: ({ reports }) => {
      const lucky = reports.find(
        ({ told, asked }) => asked.operation === 'confirm a wrong code' && told === 'ok',
      );
      return lucky && `${nameOf(lucky)} was taken for right`;
    },
  },
  {
    name: 'no more tries at a code than the limits say',
    promise: 'A code has five tries from a network and twenty-five in all',
    check: ({ steps, reports }) => {
      // What was there before is a code that nobody has tried.
      let live = new Tries();
      let next = new Tries();
      for (const [i, { actor, effect, outcome, request }] of steps.entries()) {
        const update = request instanceof UpdateItemCommand ? (request.input.UpdateExpression ?? '') : '';
        if (effect !== 'applied') continue;
        // A try whose caller did not hear of it is not judged.
        const isHeard = actor >= 0 && (outcome === 'done' || outcome === 'again');
        if (update.includes('#next = :code')) next = new Tries();
        if (update.startsWith('SET live = #next')) live = next;
        if (!update.includes('tried = tried + :one') || !isHeard) continue;
        const report = reports.findLast((one) => one.actor === actor && one.began <= i);
        if (!report?.asked.operation.includes('wrong code')) continue;
        for (const tries of new Set([live, next])) tries.add(report.asked.network);
        const most = Math.max(live.most, next.most);
        if (most > triesPerNetwork) return `${nameOf(report)} made try ${most} from one network`;
        if (Math.max(live.all, next.all) > triesPerCode) return `${nameOf(report)} made one try too many`;
      }
      return undefined;
    },
  },
  {
    name: 'the newest code works',
    promise:
      'The new code replaces the live one when the message was handed over, and a refusal leaves everything as it was',
    check: (evidence) => {
      const { after, reports, states, world } = evidence;
      const message = world.messages.findLast((one) => codesIn([one]).length > 0);
      if (!message || world.clock.now >= message.at + codeLifetimeMs || triesFrom(evidence, 0) >= 5)
        return undefined;
      // A message that comes late has an older code than one that came before it, perhaps.
      if ((evidence.steps[message.step]?.actor ?? 0) < 0) return undefined;
      const last = states.at(-1)?.account;
      if (!last || last.status === 'frozen' || goodUnder(last) !== versionWhenAsked(evidence, message))
        return undefined;
      if (states.some(({ step, account }) => step >= message.step && account.status === 'frozen'))
        return undefined;
      // One that is prepared while another one's message is handed over takes its place when its own is.
      const isContended = reports.some(
        ({ operation, told, asked, began, ended = Number.POSITIVE_INFINITY, actor }) =>
          asked.operation === 'send' &&
          operation.sends &&
          actor !== message.actor &&
          told !== 'too_many_requests' &&
          ended >= message.step &&
          began >= 0,
      );
      if (isContended) return undefined;
      return after.newestCode === 'ok' ? undefined : `the code that came last is ${after.newestCode}`;
    },
  },
  {
    name: 'a right code is never called wrong',
    promise: 'A code that is out works for its owner, at every instance and under every key',
    check: (evidence) => {
      const { reports, world } = evidence;
      const sendings = reports.filter(
        ({ asked, told }) => asked.operation === 'send' && told !== 'too_many_requests',
      );
      for (const report of reports) {
        if (!takesCode(report) || !['wrong_code', 'spent_code'].includes(report.told)) continue;
        const message = messageOf(report.given.known.codes.at(-1), world.messages);
        // With another one on its way, or tries used up, it may be refused.
        const isOnlyOne = sendings.every(({ actor }) => actor === message?.actor) && sendings.length < 2;
        if (!message || !isOnlyOne || (evidence.steps[message.step]?.actor ?? 0) < 0) continue;
        if (
          report.at >= message.at + codeLifetimeMs - 10_000 ||
          triesFrom(evidence, report.asked.network) >= 5
        )
          continue;
        const good = versionWhenAsked(evidence, message);
        const during = statesDuring(evidence, report).map(({ account }) => goodUnder(account));
        if (during.every((version) => version === good)) return `${nameOf(report)} was told ${report.told}`;
      }
      return undefined;
    },
  },
  {
    name: 'a refused message costs nothing',
    promise: 'The slot is taken without ending the live code; a refusal leaves everything as it was',
    check: ({ reports, after, steps }) => {
      const sendings = reports.filter(({ asked }) => asked.operation === 'send');
      const refused = sendings.filter(({ told }) => told === 'message_not_sent');
      // What takes it back may meet a fault of its own.
      const faults = steps.filter(({ outcome }) => outcome !== 'done').length;
      if (refused.length !== 1 || sendings.length > 1 || faults > 1) return undefined;
      return after.sending === 'ok' ? undefined : `asking again is answered ${after.sending}`;
    },
  },
  {
    name: 'a message is sent at most once for one request',
    promise: 'A message is sent at most once for a request',
    check: ({ after, states }) => {
      const keys = after.messages
        .filter((message) => codesIn([message]).length > 0)
        .map(({ actor, operation }) => `${actor} ${operation}`);
      if (new Set(keys).size < keys.length) return 'one request sent two codes';
      const notices = after.messages.filter((message) => codesIn([message]).length === 0).length;
      const changes = (states.at(-1)?.account.version ?? 1) - 1;
      return notices > changes ? `${notices} notices of ${changes} changes` : undefined;
    },
  },
  {
    name: 'a nonce is used at most once',
    promise: 'What was used once is used at most once',
    check: ({ reports }) => {
      const claimed = reports.filter(({ told, learned }) => told === 'ok' && learned.claimed);
      const twice = claimed.find((report) =>
        claimed.some((other) => other !== report && Math.abs(other.at - report.at) < nonceLifetimeMs),
      );
      return twice && `${nameOf(twice)} claimed what is claimed`;
    },
  },
];
