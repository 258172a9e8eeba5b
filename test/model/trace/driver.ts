import { fileURLToPath } from 'node:url';
import { slotOf } from '../../../lib/adapters/dynamodb/idempotence-slot.ts';
import {
  freeAttempts,
  lapseMsPerAttempt,
  mostAttempts,
  rememberedNetworks,
  shutAt,
} from '../../../lib/credential/attempts/lockout.ts';
import type { ProtocolEvent } from './protocol-event.ts';

/** Numbers names in the order in which they come, from `first` on. */
function numbering(first: number) {
  const known = new Map<string, number>();
  return {
    of: (name: string): number => {
      if (!known.has(name)) known.set(name, first + known.size);
      return known.get(name) ?? first;
    },
    end: () => first + known.size,
  };
}

/** The numbers that the model goes by. */
function numbers() {
  return {
    doors: numbering(0),
    attempts: numbering(0),
    networks: numbering(1),
    changes: numbering(1),
    runs: numbering(0),
  };
}

type Numbers = ReturnType<typeof numbers>;

const rules = fileURLToPath(new URL('../promela', import.meta.url));

/** One step of the model, forced, with the outcome that the history says. */
function stepOf(event: ProtocolEvent, n: Numbers, began: number): string {
  const lines: string[] = [];
  if ('attempt' in event) lines.push(`slotIs = ${Number(slotOf(event.attempt).replace('slot', ''))}`);
  if ('attempt' in event && 'at' in event)
    lines.push(`madeAt[${n.attempts.of(event.attempt)}] = ${event.at - began}`);
  if ('attempt' in event && 'network' in event) {
    lines.push(`networkOf[${n.attempts.of(event.attempt)}] = ${n.networks.of(event.network)}`);
  }
  lines.push(...callOf(event, n, began), `assert(done == ${event.done})`, 'WITHIN_LIMITS');
  return lines.join('; ');
}

function callOf(event: ProtocolEvent, n: Numbers, began: number): string[] {
  if (event.step === 'change') {
    return [`changeOn(${event.fromVersion} - firstVersion, ${n.changes.of(event.changeId)})`];
  }
  const door = n.doors.of(event.door);
  if (event.step === 'succeed') {
    const remembered = event.remembered.map((name, i) => `remembers[${i}] = ${n.networks.of(name)}`);
    // A write that is repeated begins the same run again, of which there may be counts.
    const sameRun = `doors[${door}].runId = ${runNamed(event.run, n)}`;
    return ['forgetRemembered()', ...remembered, beginning(event.run, n, `succeedOn(${door})`), sameRun];
  }
  const attempt = n.attempts.of(event.attempt);
  switch (event.step) {
    case 'admitByAll':
      return [beginning(event.run, n, `admitByAllOn(${door}, ${attempt})`)];
    case 'startAgain':
      return [
        `runId = ${runNamed(event.before ?? '', n)}`,
        beginning(event.run, n, `startAgainOn(${door}, ${attempt})`),
      ];
    case 'networkAdmit':
      return [
        `start = ${event.start}; startAt = ${event.startAt === 0 ? 0 : event.startAt - began}`,
        `runId = ${runNamed(event.run, n)}; networkAdmitOn(${attempt})`,
      ];
    case 'countAmongAll':
      return [
        `owners = ${event.floor < 0}`,
        `runId = ${runNamed(event.run, n)}; countAmongAllOn(${door}, ${attempt})`,
      ];
    case 'refundOutstanding':
      return [`refundOutstandingOn(${door}, ${attempt})`];
    case 'refundContested':
      return [`runId = ${runNamed(event.run, n)}; refundContestedOn(${door}, ${attempt})`];
    case 'networkRefund':
      return [`runId = ${runNamed(event.run, n)}; networkRefundOn(${attempt})`];
  }
}

/** The model's number of a run; 0 is none. */
const runNamed = (name: string, n: Numbers) => `runNamed[${n.runs.of(name)}]`;

/** A call that may begin a run: from then on the model's number of it is known by the name in the history. */
function beginning(run: string, n: Numbers, call: string): string {
  const named = runNamed(run, n);
  const isNew = `lastRun > runBefore && ${named} == 0`;
  return `runBefore = lastRun; ${call}; ${named} = (${isNew} -> lastRun : ${named})`;
}

/** A model of just this order of events, with the bounds of the product. */
export function driverOf(events: readonly ProtocolEvent[]): string {
  const n = numbers();
  const times = events.flatMap((event) => ('at' in event ? [event.at] : []));
  // Away from 0, which is no time; on a whole second, by which lapses are counted.
  const began = Math.floor(Math.min(...times, Number.MAX_SAFE_INTEGER) / 1000) * 1000 - 1000;
  const versions = events.flatMap((event) => (event.step === 'change' ? [event.fromVersion] : []));
  const firstVersion = Math.min(...versions, Number.MAX_SAFE_INTEGER);
  const steps = events.map((event, i) => `  printf("at %d\\n", ${i}); ${stepOf(event, n, began)};`);
  const successes = events.filter(({ step }) => step === 'succeed' || step === 'startAgain').length;
  return `
#define FAULTS 0
#define DOORS ${Math.max(n.doors.end(), 1)}
#define RUNS ${n.doors.end() + successes + 2}
#define NETWORKS ${n.networks.end()}
#define ATTEMPTS ${Math.max(n.attempts.end(), 1)}
#define SLOTS 16
#define SLOT(a) slotIs
#define REMEMBERED ${rememberedNetworks}
#define FREE ${freeAttempts}
#define SHUT ${shutAt}
#define MOST ${mostAttempts}
#define FIRST_LOCK 30000
#define LONGEST_LOCK 3600000
#define LAPSE ${lapseMsPerAttempt}
#define TIME int
#define SECONDS(t) (((t) / 1000) * 1000)
#include "${rules}/calls.pml"
#include "${rules}/rules/attempts.pml"
#include "${rules}/rules/account.pml"
#define firstVersion ${firstVersion === Number.MAX_SAFE_INTEGER ? 0 : firstVersion}
#define WITHIN_LIMITS ${withinLimits(n.doors.end())}
inline forgetRemembered() { remembers[0] = 0; remembers[1] = 0; remembers[2] = 0 }
init {
  bool done, owners;
  byte runId, runBefore, start, network, slotIs;
  short i;
  int startAt;
  byte remembers[REMEMBERED];
  byte runNamed[${Math.max(n.runs.end(), 1)}];
${steps.join('\n')}
  printf("accepted\\n")
}
`;
}

/** At no door were more attempts admitted than there are. */
function withinLimits(doors: number): string {
  const quotas = Array.from({ length: doors }, (_, door) => `doors[${door}].quota >= SHUT - MOST`);
  return `assert(${['true', ...quotas].join(' && ')})`;
}
