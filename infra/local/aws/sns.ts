import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, listen } from '../shared/listen.ts';
import type { Endpoint } from './endpoint.ts';

/** A text message that was sent; `at` is an ISO 8601 time. */
export interface Sms {
  readonly to: string;
  readonly text: string;
  readonly at: string;
}

/** How SNS refuses a call: over its rate, broken, or for a number whose owner wants no messages. */
export type SnsFault = 'Throttling' | 'InternalFailure' | 'OptedOut';

/** The local SNS endpoint and what it was asked to publish. */
export interface SnsEndpoint extends Endpoint {
  /** The text messages, newest last. */
  sms(): readonly Sms[];
  /** What was published to topics: the parsed message if it is JSON, else its text; newest last. */
  events(): readonly unknown[];
  /** How many calls came in, whatever became of them. */
  calls(): number;
  /** Refuses the next `count` calls. */
  failNext(count: number, fault: SnsFault): void;
}

/** Old messages go, so that a long load test does not fill the memory. */
const kept = 10_000;

const faultStatus: Record<SnsFault, number> = { Throttling: 400, InternalFailure: 500, OptedOut: 400 };

/**
 * Starts an SNS endpoint on a free loopback port that keeps messages instead of sending them. It speaks `Publish` of
 * the AWS Query protocol; any other action is refused as `InvalidAction`.
 * Source: Amazon SNS API Reference, "Publish" and "Common Errors".
 */
export async function startSns(): Promise<SnsEndpoint> {
  const sms: Sms[] = [];
  const events: unknown[] = [];
  let calls = 0;
  let fault: { kind: SnsFault; left: number } | undefined;

  const publish = (form: URLSearchParams): string => {
    const message = form.get('Message') ?? '';
    const to = form.get('PhoneNumber');
    if (to === null) keep(events, parsed(message));
    else keep(sms, { to, text: message, at: new Date().toISOString() });
    return `<PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult>`;
  };

  const server = createServer(async (request, response) => {
    const form = await readForm(request);
    if (form === undefined) return;
    calls++;
    if (fault !== undefined && fault.left > 0) {
      fault.left--;
      return sendError(response, faultStatus[fault.kind], fault.kind, 'Refused on purpose');
    }
    const targets = ['PhoneNumber', 'TopicArn', 'TargetArn'].filter((name) => form.has(name));
    if (form.get('Action') !== 'Publish') return sendError(response, 400, 'InvalidAction', 'Only Publish');
    if (targets.length !== 1) return sendError(response, 400, 'InvalidParameter', 'Needs exactly one target');
    if (!form.get('Message')) return sendError(response, 400, 'InvalidParameter', 'Empty message');
    return sendXml(
      response,
      200,
      `<PublishResponse xmlns="${namespace}">${publish(form)}${metadata()}</PublishResponse>`,
    );
  });

  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    sms: () => [...sms],
    events: () => [...events],
    calls: () => calls,
    failNext: (count, kind) => {
      fault = { kind, left: count };
    },
    close: () => close(server),
  };
}

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

/** The request's form, or `undefined` when the client hung up before its end. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  try {
    return new URLSearchParams(await text(request));
  } catch {
    return undefined;
  }
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return message;
  }
}

function keep<T>(list: T[], item: T): void {
  list.push(item);
  if (list.length > kept) list.shift();
}

function metadata(): string {
  return `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
}

function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  const type = status < 500 ? 'Sender' : 'Receiver';
  const error = `<Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  sendXml(
    response,
    status,
    `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

function sendXml(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
}
