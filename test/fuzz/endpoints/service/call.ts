import { randomUUID } from 'node:crypto';
import { replyOf } from '../../../../infra/local/gateway/reply.ts';
import { forgetServiceLog, serviceLog } from '../../../support/service-log.ts';
import type { Pair } from '../draft.ts';
import { eventOf, type SentRequest } from '../request.ts';
import { hashesSoFar } from './count-hashes.ts';
import { type OutboundCall, withOutbound } from './outbound.ts';
import type { FuzzedService } from './service.ts';

/** What came of a request, and what it took. */
export interface Answered {
  readonly requestId: string;
  readonly status: number;
  readonly headers: readonly Pair[];
  readonly body: Buffer;
  /** What was written to the log meanwhile, metrics included. */
  readonly lines: readonly string[];
  /** The line of this request, by its members. */
  readonly line: Readonly<Record<string, unknown>> | undefined;
  /** Calls of other services, in order. */
  readonly calls: readonly OutboundCall[];
  /** Passwords that were hashed. */
  readonly hashes: number;
  /** Processor time of this thread, in ms; the embedded database is in it. */
  readonly cpuMs: number;
}

/** What API Gateway answers itself: no function is called. */
export const unrouted = 'unrouted';

/** Makes one request as API Gateway would. @param sourceIp where it comes from */
export async function call(
  service: FuzzedService,
  request: SentRequest,
  sourceIp: string,
): Promise<Answered | typeof unrouted> {
  const requestId = randomUUID();
  const routed = eventOf(request, service.routes, { sourceIp, port: service.wire.local.port, requestId });
  const invoke = routed && service.functions.get(routed.match.route.functionName);
  if (!invoke) return unrouted;
  const [hashes, cpu] = [hashesSoFar(), process.threadCpuUsage()];
  const [result, calls] = await withOutbound(() => invoke(routed.event, requestId));
  const { user, system } = process.threadCpuUsage(cpu);
  const { status, headers, body } = replyOf(result);
  const lines = [...serviceLog()];
  forgetServiceLog();
  return {
    requestId,
    status,
    headers: headers.map(([name, value]): Pair => [name, value]),
    body,
    lines,
    line: lines.map(asRequestLine).find((line) => line?.requestId === requestId),
    calls,
    hashes: hashesSoFar() - hashes,
    cpuMs: (user + system) / 1000,
  };
}

function asRequestLine(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{"level":')) return undefined;
  const parsed = JSON.parse(line) as Record<string, unknown>;
  return parsed.message === 'request' ? parsed : undefined;
}
