import type { Writable } from 'node:stream';
import type { LineWriter } from '../../../lib/adapters/cloudwatch-logs/log-stream.ts';
import type { Subject } from '../command.ts';
import { describeFailure } from '../describe-failure.ts';
import { Refusal } from '../refusal.ts';
import { auditText, type CommandOutcome } from './audit-line.ts';
import { auditGroup, openAuditLog, stageOf } from './audit-log.ts';
import { operatorOf } from './operator.ts';

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
 * A line that cannot be written is said on standard error; what the command did is not undone by that.
 * @param run gets what says its subject, which may be said again as more is known: the last word counts
 * @throws what `run` throws, or `interrupted`, which does not wait for it; Refusal, and `run` is not called, when a
 *   deployment's record cannot be reached
 */
export async function onRecord(
  { name, mayLackRecord, environment, user, stderr, now, interrupted }: RecordedCommand,
  run: (about: (subject: string) => Subject) => Promise<Subject>,
): Promise<void> {
  const stage = stageOf(environment);
  const who = await operatorOf(environment, user);
  let subject: Subject | undefined;
  let keep: LineWriter | undefined;
  const write = async (outcome: CommandOutcome): Promise<void> => {
    const at = now();
    const line = auditText({ at, stage, ...who, command: name, subject, outcome });
    stderr.write(`${line}\n`);
    await keep?.(line, at).catch((error: unknown) => {
      stderr.write(`Not on record in ${auditGroup(stage)}: ${describeFailure(error)}\n`);
    });
  };
  try {
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
  await write('done');
}

function outcomeOf(error: unknown): CommandOutcome {
  if (!(error instanceof Refusal)) return 'failed';
  return error.isPartly ? 'partly' : 'refused';
}
