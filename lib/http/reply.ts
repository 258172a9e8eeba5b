import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** An answer, before the headers that every answer carries. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as UTF-8, bytes as they are; absent for an empty body. */
  readonly body?: string | Uint8Array;
}

/** A reply whose body is a JSON document. */
export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** The reply as API Gateway takes it: bytes travel as base64. */
export function toGatewayResult(reply: Reply): APIGatewayProxyStructuredResultV2 {
  const { status, headers = {}, body = '' } = reply;
  const shared = { statusCode: status, headers: { ...headers } };
  return typeof body === 'string'
    ? { ...shared, body, isBase64Encoded: false }
    : { ...shared, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
}
