/** How a command ended: done, done in part, refused with nothing more to it than the reason, or failed underneath. */
export type CommandOutcome = 'done' | 'partly' | 'refused' | 'failed';

/** What is kept of one command. Ids and counts only: never a secret, a name, an address or a phone number. */
export interface AuditLine {
  /** ms since the epoch */
  readonly at: number;
  readonly stage: string;
  /** Who did it: the ARN that AWS knows, `unknown` when it cannot be asked; on one machine its user. */
  readonly operator: string;
  /** The user of the machine that it was done from, beside an ARN. */
  readonly user?: string;
  /** The two words of the command. */
  readonly command: string;
  /** What it was done to, as the command says it; absent when it came to nothing before that was known. */
  readonly subject: string | undefined;
  readonly outcome: CommandOutcome;
}

/** The line as it is written: JSON in the shape of the service's own lines, so that one query finds both. */
export function auditText({ at, ...members }: AuditLine): string {
  return JSON.stringify({
    level: 'INFO',
    message: 'admin',
    timestamp: new Date(at).toISOString(),
    ...members,
  });
}
