import type { CodeConfirmation } from '../../../lib/credential/codes/requests.ts';
import { passTime, stopClock } from '../../support/clock.ts';
import { outcomeOf } from '../../support/outcome-of.ts';
import { codeSentTo, messagesTo } from '../../support/text-messages.ts';
import { underFaults } from '../matrix/under-faults.ts';
import type { Meeting } from '../matrix/use-case.ts';
import type { OutboundCall } from '../wire/call.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import { type Counted, countedBy, forgetAll, rise } from './counted.ts';
import type { Asker, SendingUseCase } from './use-case.ts';

/** The longest wait between two sendings, and a bit, in ms. */
const cooldownMs = 121_000;

/** Early in an hour of a day: what is counted by either is not to begin anew within a cell. */
const startsAt = Date.UTC(2026, 0, 15, 10, 5);

/** What became of one sending, and of the one after it. */
export interface Observed {
  readonly said: string;
  /** The calls that met the faults. */
  readonly met: readonly OutboundCall[];
  readonly calls: readonly OutboundCall[];
  /** How many calls were begun when the time for settling was over. */
  readonly begunTooLate: number;
  readonly messages: number;
  /** The outcomes that the log has of it. */
  readonly logged: readonly string[];
  /** By how much the counts went up. */
  readonly counted: number | Counted;
  /** Whether the code from before still works. */
  readonly formerWorks: boolean;
  /** Whether the code in the message works; undefined without one. */
  readonly newWorks: boolean | undefined;
  readonly retry: Retry;
  /** The same after the cooldown; undefined when the retry at once was admitted, or none was needed. */
  readonly later: Retry | undefined;
  /** Whether the code of the sending that was answered as sent set a new password; undefined when none was. */
  readonly redeemed: boolean | undefined;
}

/** A further sending on a healthy database. */
export interface Retry {
  readonly said: string;
  readonly messages: number;
  readonly counted: number | Counted;
  /** Whether a code from before works beside the new one. */
  readonly formerWorks: boolean;
  /** Whether its code sets a new password; undefined when none was sent. */
  readonly redeemed: boolean | undefined;
}

/**
 * One cell: an account with a live code, whose owner asks for another when the cooldown is over.
 */
export async function runCell(
  wire: FaultyWire,
  useCase: SendingUseCase,
  meeting: Meeting,
): Promise<Observed> {
  const { healthy } = wire;
  stopClock(startsAt);
  await forgetAll(healthy);
  const asker = await useCase.newAsker(healthy);
  const { phone } = asker.account;
  await asker.ask(healthy);
  const former = codeSentTo(healthy, phone);
  const works = workingCodes(wire, useCase, asker);
  passTime(cooldownMs);

  const before = await countedBy(healthy);
  const { functionName } = useCase;
  const {
    answer: reply,
    calls,
    met,
    begunTooLate,
    lines,
  } = await underFaults(wire, meeting, {
    functionName,
    ask: asker.ask,
  });

  const messages = messagesTo(healthy, phone).length - 1;
  const code = messages > 0 ? codeSentTo(healthy, phone) : undefined;
  const observed = {
    said: useCase.said(reply),
    met,
    calls,
    begunTooLate,
    logged: lines.flatMap(({ message, outcome }) => (message === 'request' ? [String(outcome)] : [])),
    messages,
    counted: rise(before, await countedBy(healthy)),
    formerWorks: await works(former),
    newWorks: code === undefined ? undefined : await works(code),
  };
  const earlier = code === undefined ? [former] : [former, code];
  const retry = await tryAgain(wire, useCase, asker, earlier);
  const ended = { ...observed, retry, later: undefined, redeemed: undefined };
  if (retry.redeemed !== undefined) return ended;
  if (code !== undefined && observed.said === useCase.words.sent) {
    return { ...ended, redeemed: await asker.redeem(code, reply) };
  }
  passTime(cooldownMs);
  return { ...ended, later: await tryAgain(wire, useCase, asker, earlier) };
}

async function tryAgain(
  wire: FaultyWire,
  useCase: SendingUseCase,
  asker: Asker,
  earlier: readonly string[],
): Promise<Retry> {
  const { healthy } = wire;
  const { phone } = asker.account;
  const sent = messagesTo(healthy, phone).length;
  const before = await countedBy(healthy);
  const reply = await asker.ask(healthy);
  const messages = messagesTo(healthy, phone).length - sent;
  const counted = rise(before, await countedBy(healthy));
  const said = useCase.said(reply);
  const works = workingCodes(wire, useCase, asker);
  if (messages === 0) return { said, messages, counted, formerWorks: true, redeemed: undefined };
  let formerWorks = false;
  for (const code of earlier) formerWorks ||= await works(code);
  const redeemed = await asker.redeem(codeSentTo(healthy, phone), reply);
  return { said, messages, counted, formerWorks, redeemed };
}

/** Whether a code works, of whatever sending, found out without spending it. */
function workingCodes({ codes }: FaultyWire, { purpose, isSignedIn }: SendingUseCase, asker: Asker) {
  const { id } = asker.account;
  const claimant: CodeConfirmation['claimant'] = isSignedIn
    ? { caller: { subject: id, isCurrent: () => true } }
    : { accountId: id };
  const source = { address: '192.0.2.1' };
  return async (code: string) => (await outcomeOf(codes.check({ claimant, purpose, code, source }))) === 'ok';
}
