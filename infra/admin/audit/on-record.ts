import type { Writable } from 'node:stream';
import type { LineWriter } from '../../../lib/adapters/cloudwatch-logs/log-stream.ts';
import type { Subject } from '../command.ts';
import { describeFailure } from '../describe-failure.ts';
import { Refusal } from '../refusal.ts';
import { auditText, type CommandOutcome } from './audit-line.ts';
import { auditGroup, openAuditLog, stageOf } from './audit-log.ts';
import { operatorOf, requireRightClock } from './operator.ts';

/** A command that is about to run, and who runs it where. */
export interface RecordedCommand {
  /** The two words that name it. */
  readonly name: string;
  /** Whether it may go on although a deployment's record cannot be reached. */
  readonly mayLackRecord: boolean;
  readonly environment: NodeJS.ProcessEnv;
  /** The user of this machine. */
  readonly user: string;
  readonly stderr: Writable;
  /** ms since the epoch */
  readonly now: () => number;
  /** Rejects when the operator breaks the command off. */
  readonly interrupted?: Promise<never>;
}

/**
 * Runs a command and writes one line of it, however it ends: on standard error, and at a deployment to its log group.
 * A line that cannot be written is said on standard error; what the command did is not undone by that, and who calls it
 * is told by an error that it is not on record.
 * @param run gets what says its subject, which may be said again as more is known: the last word counts
 * @throws what `run` throws, or `interrupted`, which does not wait for it; Refusal, and `run` is not called, when a
 *   deployment's record cannot be reached or this machine's clock is off; Error when it was done and is not on record
 */
export async function onRecord(
  { name, mayLackRecord, environment, user, stderr, now, interrupted }: RecordedCommand,
  run: (about: (subject: string) => Subject) => Promise<Subject>,
): Promise<void> {
  const stage = stageOf(environment);
  const operator = await operatorOf(environment, user);
  let subject: Subject | undefined;
  let keep: LineWriter | undefined;
  /** @returns whether the line is where it is to be kept */
  const write = async (outcome: CommandOutcome): Promise<boolean> => {
    const at = now();
    const line = auditText({ at, stage, ...operator.who, command: name, subject, outcome });
    stderr.write(`${line}\n`);
    try {
      await keep?.(line, at);
      return true;
    } catch (error) {
      stderr.write(`Not on record in ${auditGroup(stage)}: ${describeFailure(error)}\n`);
      return false;
    }
  };
  try {
    requireRightClock(operator);
    keep = await openAuditLog(environment, now(), mayLackRecord);
    const running = run((text) => {
      subject = text as Subject;
      return subject;
    });
    await Promise.race([running, ...(interrupted ? [interrupted] : [])]);
  } catch (error) {
    await write(outcomeOf(error));
    throw error;
  }
  const isKept = await write('done');
  if (!isKept && !mayLackRecord) throw new Error('It was done, and has to be put on record by hand');
}

function outcomeOf(error: unknown): CommandOutcome {
  if (!(error instanceof Refusal)) return 'failed';
  return error.isPartly ? 'partly' : 'refused';
}
