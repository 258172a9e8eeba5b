import { parseDuration } from '../parse-duration.ts';
import { Refusal } from '../refusal.ts';

/** The option that says how long what is replaced goes on working. */
export function overlapOption(what: string, byDefault: string) {
  return {
    overlap: {
      type: 'string',
      value: '<time>',
      help: `how long ${what} still works, such as 30m, 24h or 7d; ${byDefault} by default`,
    },
  } as const;
}

/** An overlap in ms. @throws Refusal for what is no length of time */
export function readOverlap(text: string): number {
  const overlapMs = parseDuration(text);
  if (overlapMs === undefined) throw new Refusal('--overlap is not a time such as 30m, 24h or 7d');
  return overlapMs;
}
