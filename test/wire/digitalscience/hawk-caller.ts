import { client } from 'hawk';
import type { Send, WireReply } from '../../support/wire.ts';

/** The credentials of every local run. */
export const demoCredentials = { id: 'demo', key: 'demo-hawk-key', algorithm: 'sha256' } as const;

/** What a client signs; `sent` are the parts that are other ones on the wire than those signed. */
export interface HawkCall {
  readonly method?: string;
  readonly path: string;
  readonly contentType?: string;
  readonly accept?: string;
  readonly body?: Uint8Array;
  readonly credentials?: { readonly id: string; readonly key: string; readonly algorithm: 'sha256' };
  readonly nonce?: string;
  /** Whether the body is left out of the signature. */
  readonly isHashless?: boolean;
  /** Seconds that the client adds to its clock. */
  readonly clockOffset?: number;
  /** Where the client believes to be. */
  readonly origin?: string;
  readonly sent?: {
    readonly path?: string;
    readonly body?: Uint8Array;
    readonly headers?: Record<string, string>;
  };
}

/** A reply, and the client's own check of it. */
export interface CheckedReply extends WireReply {
  /** @throws when `Server-Authorization` is not that of this reply, or `tsm` not that of the server's clock */
  check(): void;
}

/** Makes signed calls with the client of npm `hawk`. */
export type Call = (call: HawkCall) => Promise<CheckedReply>;

/** A caller of the service at `origin`, such as `http://127.0.0.1:3000`. */
export function hawkCaller(send: Send, origin: () => string): Call {
  return async (call) => {
    const {
      method = call.body ? 'POST' : 'GET',
      path,
      body,
      contentType,
      credentials = demoCredentials,
    } = call;
    const { header, artifacts } = client.header((call.origin ?? origin()) + path, method, {
      credentials,
      ...(body && !call.isHashless && { payload: body as unknown as string, contentType: contentType ?? '' }),
      ...(call.nonce && { nonce: call.nonce }),
      // `hawk` has a clock of its own, which a test cannot move.
      timestamp: Math.floor(Date.now() / 1000) + (call.clockOffset ?? 0),
    });
    const sentBody = call.sent?.body ?? body;
    const reply = await send({
      method,
      path: call.sent?.path ?? path,
      headers: {
        authorization: header,
        ...(contentType && { 'content-type': contentType }),
        ...(call.accept && { accept: call.accept }),
        ...call.sent?.headers,
      },
      ...(sentBody && { body: sentBody }),
    });
    const response = { headers: Object.fromEntries(reply.headers) } as Parameters<
      typeof client.authenticate
    >[0];
    return {
      ...reply,
      check: () => {
        const options = { payload: reply.bytes as unknown as string, required: reply.status !== 401 };
        client.authenticate(response, credentials, artifacts, options);
      },
    };
  };
}
