import { validateHeaderName, validateHeaderValue } from 'node:http';
import * as z from 'zod';
import { InvocationTimeout } from './invoke.ts';

/** An HTTP reply, ready to be written. */
export interface Reply {
  readonly status: number;
  /** A name may occur more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A header that would end the line that it stands on, or is no token, is refused as the gateway refuses it. */
function isHeader(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

/** What an HTTP API says of a body whose type the handler did not name. */
const plainText = ['content-type', 'text/plain;charset=UTF-8'] as const;

const structuredResult = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** A reply that the gateway makes itself, such as `{"message":"Not Found"}`. */
export function gatewayReply(status: number, message: string): Reply {
  return jsonReply(status, { message });
}

/** A value as a JSON reply. */
export function jsonReply(status: number, value: unknown): Reply {
  return {
    status,
    headers: [['content-type', 'application/json']],
    body: Buffer.from(JSON.stringify(value)),
  };
}

/**
 * The reply that an HTTP API makes of what a handler returned (payload format 2.0). Without a `statusCode` the whole
 * result is the JSON body of a 200; a result that makes no reply is the gateway's 500.
 */
export function replyOf(result: unknown): Reply {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    const body = typeof result === 'string' ? result : (JSON.stringify(result) ?? '');
    return { status: 200, headers: [['content-type', 'application/json']], body: Buffer.from(body) };
  }
  const parsed = structuredResult.safeParse(result);
  if (!parsed.success) return gatewayReply(500, 'Internal Server Error');
  const { statusCode, headers, cookies, body, isBase64Encoded } = parsed.data;
  const pairs = Object.entries(headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  const all = [
    ...(pairs.some(([name]) => name === 'content-type') ? [] : [plainText]),
    ...pairs.filter(([name]) => name !== 'content-length'),
    ...(cookies ?? []).map((cookie) => ['set-cookie', cookie] as const),
  ];
  return all.every(([name, value]) => isHeader(name, value))
    ? { status: statusCode, headers: all, body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8') }
    : gatewayReply(500, 'Internal Server Error');
}

/** The reply to an invocation that failed: 503 when it timed out, 500 otherwise. What went wrong stays inside. */
export function failureReply(error: unknown): Reply {
  return error instanceof InvocationTimeout
    ? gatewayReply(503, 'Service Unavailable')
    : gatewayReply(500, 'Internal Server Error');
}
