import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { slotOf } from '../../../lib/adapters/dynamodb/idempotence-slot.ts';
import {
  freeAttempts,
  lapseMsPerAttempt,
  mostAttempts,
  rememberedNetworks,
  shutAt,
} from '../../../lib/credential/attempts/lockout.ts';
import type { ProtocolEvent } from './protocol-event.ts';

const run = promisify(execFile);

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
  return { doors: numbering(0), attempts: numbering(0), networks: numbering(1), changes: numbering(1) };
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
    return ['forgetRemembered()', ...remembered, `succeedOn(${door})`];
  }
  const attempt = n.attempts.of(event.attempt);
  switch (event.step) {
    case 'admitByAll':
      // What a refusal shows of the item is what the attempt goes by from then on.
      return [`admitByAllOn(${door}, ${attempt}); runOf[${attempt}] = doors[${door}].runId`];
    case 'startAgain':
      return [`runId = runOf[${attempt}]; startAgainOn(${door}, ${attempt})`];
    case 'networkAdmit':
      return [
        `runId = runOf[${attempt}]; start = ${event.start}; startAt = ${event.startAt === 0 ? 0 : event.startAt - began}`,
        `networkAdmitOn(${attempt})`,
      ];
    case 'countAmongAll':
      return [`runId = runOf[${attempt}]; owners = ${event.floor < 0}; countAmongAllOn(${door}, ${attempt})`];
    case 'refundOutstanding':
      return [`refundOutstandingOn(${door}, ${attempt})`];
    case 'refundContested':
      return [`runId = runOf[${attempt}]; refundContestedOn(${door}, ${attempt})`];
    case 'networkRefund':
      return [`runId = runOf[${attempt}]; networkRefundOn(${attempt})`];
  }
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
#define WITHIN_LIMITS assert(doors[0].quota >= SHUT - MOST)
inline forgetRemembered() { remembers[0] = 0; remembers[1] = 0; remembers[2] = 0 }
init {
  bool done, owners;
  byte runId, start, network, slotIs;
  short i;
  int startAt;
  byte remembers[REMEMBERED];
  byte runOf[ATTEMPTS];
${steps.join('\n')}
  printf("accepted\\n")
}
`;
}

/** Whether the model can go the way of a history; if not, which event it cannot do. */
export type Replayed =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly event: ProtocolEvent | undefined };

/** Lets SPIN follow the events through the model. @throws Error for what is no model */
export async function replay(events: readonly ProtocolEvent[]): Promise<Replayed> {
  const cwd = await mkdtemp(join(tmpdir(), 'rekey-trace-'));
  try {
    const file = join(cwd, 'driver.pml');
    await writeFile(file, driverOf(events));
    const { stdout } = await run('spin', ['-T', '-B', file], { cwd, maxBuffer: 2 ** 26 }).catch(
      (failure: { stdout?: string }) => ({ stdout: failure.stdout ?? '' }),
    );
    if (stdout.includes('accepted')) return { accepted: true };
    if (!stdout.includes('assertion violated')) throw new Error(`no model: ${stdout.slice(0, 2_000)}`);
    const reached = [...stdout.matchAll(/at (\d+)/g)].at(-1)?.[1];
    return { accepted: false, event: events[Number(reached)] };
  } finally {
    await rm(cwd, { recursive: true });
  }
}
