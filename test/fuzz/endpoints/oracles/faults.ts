import type { Answered } from '../service/call.ts';

/** A reply of the service's own fault that a caller may bring about by itself; the contract says where. */
interface AllowedFault {
  readonly dialect: string;
  readonly outcome: string;
  readonly contract: string;
}

/**
 * The one there is. Everywhere else a contract names a 5xx only for what no caller does: a message that was not handed
 * over, an issuer out of reach, a fault. The fuzzer's settings keep this one out of reach as well.
 */
export const allowedFaults: readonly AllowedFault[] = [
  {
    dialect: 'tencent-ciam',
    outcome: 'too_many_requests',
    contract: 'tencent-ciam, requests of tokens: per source address, over it 503 `temporarily_unavailable`',
  },
];

/** Outcomes for which somebody is woken. */
const faults = new Set(['internal', 'unavailable', 'message_not_sent', 'message_unconfirmed']);

/** What went wrong with the service itself, or undefined. qingzhenyun's faults travel with HTTP 200: the log tells. */
export function faultOf(dialect: string, { status, line, lines }: Answered): string | undefined {
  if (!line) return 'nothing was logged of it';
  const outcome = String(line.outcome);
  if (allowedFaults.some((row) => row.dialect === dialect && row.outcome === outcome)) return undefined;
  if (status >= 500) return `status ${status}`;
  if (faults.has(outcome)) return `outcome ${outcome}: ${JSON.stringify(line.error)}`;
  const loud = lines.find((logged) => /^\{"level":"(?:ERROR|WARN|CRITICAL)"/.test(logged));
  return loud && 'a warning or an error was logged';
}
