import { type Verdict, verdictOf } from '../matrix/verdict.ts';
import type { OutboundCall } from '../wire/call.ts';
import { type Fault, hasEffect, isAnswered } from '../wire/faults.ts';
import type { Observed, Retry } from './run-cell.ts';
import type { Words } from './use-case.ts';

/** What a caller may rely on when a request has ended. */
interface Promised {
  readonly said: string;
  readonly messages: number;
  /** By how much every count went up. */
  readonly counted: number;
  readonly formerWorks: boolean;
  /** Undefined where there is no message to bring a code. */
  readonly newWorks: boolean | undefined;
  readonly isRetriedAtOnce: boolean;
}

/** A sending in health. */
const allWell: Omit<Promised, 'said'> = {
  messages: 1,
  counted: 1,
  formerWorks: false,
  newWorks: true,
  isRetriedAtOnce: false,
};

/**
 * Judges a sending.
 * @param faults what one call of it met, and what was met by a call which puts things in order behind that
 */
export function judge(observed: Observed, faults: readonly Fault[], words: Words): Verdict {
  const [fault, settling] = faults;
  const [met, metSettling] = observed.met;
  if (observed.met.length < faults.length) return verdictOf(['no call met the fault']);
  if (!fault || !met) {
    const wrong = [...differencesFrom({ ...allWell, said: words.sent }, observed)];
    return verdictOf([...brokenAnyway(observed, words), ...wrong]);
  }
  const promised = isOfNoMatter(observed, faults)
    ? { ...allWell, said: words.sent }
    : promisedIn(observed, met, fault, words);
  const differences = [...differencesFrom(promised, observed)];
  // Whoever is dead, or reaches nobody any more, puts nothing in order: what has to hold then is less.
  const isSettling = settling && met.to !== 'keyRing';
  const isUnsettled = isSettling && !(metSettling && hasEffect(settling, metSettling));
  const isHelpless = fault.later !== 'pass' || isUnsettled || isLateCount(observed, met, fault);
  const broken = [
    ...brokenAnyway(observed, words),
    ...(isHelpless ? brokenThough(promised, observed) : differences),
  ];
  return verdictOf(broken, differences);
}

/** Whether the key ring was read in spite of it all: once more by the request, or before. */
function isOfNoMatter({ met }: Observed, [fault, second]: readonly Fault[]): boolean {
  const [first, again] = met;
  if (first?.to !== 'keyRing' || fault?.later !== 'pass') return false;
  return !second || !again || isAnswered(second, again);
}

/**
 * Whether the write that counts against a cap arrives when the request is over: then there is one more in that hour's
 * count, of the source or of the service. Nothing of the account is counted by it.
 */
function isLateCount({ retry }: Observed, met: OutboundCall, fault: Fault): boolean {
  const isGivenUp = fault.arrivesLate && !isAnswered(fault, met);
  return isGivenUp && met.kind.startsWith('sends ') && retry.redeemed === true;
}

/** What is promised by the call that met the fault: before the message, at it, or behind it. */
function promisedIn({ calls, messages }: Observed, met: OutboundCall, fault: Fault, words: Words): Promised {
  const provider = calls.findIndex(({ to }) => to === 'provider');
  const isBehind = provider >= 0 && calls.findIndex(({ id }) => id === met.id) > provider;
  const nothingSent = { messages: 0, counted: 0, formerWorks: true, newWorks: undefined };
  if (isBehind || isAnswered(fault, met)) {
    const formerWorks = isBehind && !hasEffect(fault, met);
    return {
      said: words.sent,
      messages: 1,
      counted: 1,
      formerWorks,
      newWorks: true,
      isRetriedAtOnce: false,
    };
  }
  if (met.to !== 'provider') return { ...nothingSent, said: words.internal, isRetriedAtOnce: true };
  if (fault.tries[0] === 'throttle') {
    return { ...nothingSent, said: words.notSent, isRetriedAtOnce: true };
  }
  // Nobody knows: what came works, and counts.
  return {
    said: words.notSent,
    messages: hasEffect(fault, met) ? 1 : 0,
    counted: 1,
    formerWorks: true,
    newWorks: messages > 0 ? true : undefined,
    isRetriedAtOnce: true,
  };
}

function* differencesFrom(promised: Promised, observed: Observed): Generator<string> {
  const { isRetriedAtOnce, ...shown } = promised;
  for (const name of Object.keys(shown) as (keyof typeof shown)[]) {
    if (observed[name] !== promised[name])
      yield `${name}: ${JSON.stringify(observed[name])}, not ${promised[name]}`;
  }
  const wasRetried = observed.retry.redeemed !== undefined;
  if (wasRetried !== isRetriedAtOnce) yield wasRetried ? 'a retry came through' : 'a retry is refused';
}

/** What must hold after every fault. */
function* brokenAnyway(observed: Observed, words: Words): Generator<string> {
  const { messages, begunTooLate, newWorks, retry, later, redeemed, logged, said } = observed;
  if (logged.length !== 1 || (logged[0] === 'ok') !== (said === words.sent)) yield `logged: ${logged}`;
  if (messages > 1) yield `${messages} messages`;
  if (begunTooLate > 0) yield `${begunTooLate} calls were begun too late`;
  if (newWorks === false) yield 'the code in the message does not work';
  const isRefused = retry.said === words.tooMany && retry.messages === 0 && retry.counted === 0;
  if (!isRefused && !isGood(retry, words)) yield `a retry at once: ${JSON.stringify(retry)}`;
  if (later && !isGood(later, words)) yield `a retry after the cooldown: ${JSON.stringify(later)}`;
  if (redeemed === false) yield 'the code sets no new password';
}

/** Whether a further sending went as on any other day, and its code alone works. */
function isGood({ said, messages, counted, formerWorks, redeemed }: Retry, words: Words): boolean {
  return said === words.sent && messages === 1 && counted === 1 && !formerWorks && redeemed === true;
}

/** What must hold although nothing was put in order: no more was counted than one sending, and no code was lost. */
function* brokenThough(promised: Promised, observed: Observed): Generator<string> {
  const { counted, formerWorks, messages, said } = observed;
  const rises = typeof counted === 'number' ? [counted] : Object.values(counted);
  if (rises.some((by) => by < 0 || by > 1)) yield `counted: ${JSON.stringify(counted)}`;
  if (!formerWorks && messages === 0) yield 'the code from before is lost';
  if (messages !== promised.messages) yield `messages: ${messages}, not ${promised.messages}`;
  // Nobody hears it from the dead, but the same code says it where all else fails behind the first fault.
  if (said !== promised.said) yield `said: ${said}, not ${promised.said}`;
}
