import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Endpoint } from '../../../infra/local/aws/endpoint.ts';
import { abort, listen } from '../../../infra/local/shared/listen.ts';
import { type OutboundCall, outboundCall } from './call.ts';
import type { FaultPlan } from './fault-plan.ts';
import { presentTraffic } from './limits-by-clock.ts';

/** An answer of the other side. */
interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** How each side refuses: for a fault of its own, and over its rate. */
const refusals = {
  database: {
    refuse: databaseError(500, 'InternalServerError'),
    throttle: databaseError(400, 'ProvisionedThroughputExceededException'),
  },
  keyRing: {
    refuse: keyRingError(500, 'InternalServiceError'),
    throttle: keyRingError(400, 'ThrottlingException'),
  },
  provider: {
    refuse: providerError(500, 'InternalFailure'),
    throttle: providerError(400, 'Throttling'),
  },
} as const satisfies Record<OutboundCall['to'], Record<'refuse' | 'throttle', Answer>>;

/** Starts a proxy on loopback in front of `target` that does with every call what the plan says. */
export async function startFaultProxy(target: string, plan: FaultPlan): Promise<Endpoint> {
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming).catch(() => undefined);
    if (!body) return;
    const traffic = presentTraffic();
    traffic.arrived();
    const pass = () => forward(target, incoming, body);
    const call = outboundCall(incoming.headers, body.toString());
    const fate = plan.fateOf(call, async () => {
      await pass();
    });
    outgoing.on('close', () => traffic.over(fate === 'stall'));
    if (fate === 'stall') return traffic.stalled();
    if (fate === 'pass') {
      const answer = await pass();
      await plan.answered(call);
      return reply(outgoing, answer);
    }
    if (fate === 'refuse' || fate === 'throttle') return reply(outgoing, refusals[call.to][fate]);
    if (fate === 'lose') {
      await pass();
      await plan.lost();
    }
    incoming.socket.destroy();
  });
  return { url: `http://127.0.0.1:${await listen(server, 0)}`, close: () => abort(server) };
}

async function forward(target: string, { url, method, headers }: IncomingMessage, body: Buffer) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  request(target + url, { method, headers })
    .on('response', resolve)
    .on('error', reject)
    .end(body);
  const answer = await promise;
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await buffer(answer) };
}

function reply(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, headers).end(body);
}

function databaseError(status: number, name: string): Answer {
  return jsonError(status, `com.amazonaws.dynamodb.v20120810#${name}`, '1.0');
}

function keyRingError(status: number, name: string): Answer {
  return jsonError(status, name, '1.1');
}

function jsonError(status: number, __type: string, version: string): Answer {
  const body = JSON.stringify({ __type, message: 'fault' });
  return {
    status,
    headers: { 'content-type': `application/x-amz-json-${version}` },
    body: Buffer.from(body),
  };
}

function providerError(status: number, name: string): Answer {
  const error = `<Error><Type>Sender</Type><Code>${name}</Code><Message>fault</Message></Error>`;
  const body = `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">${error}</ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body: Buffer.from(body) };
}
