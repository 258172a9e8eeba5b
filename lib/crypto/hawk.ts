import type { IncomingMessage } from 'node:http';
import { server, utils } from 'hawk';

const algorithm = 'sha256';
const maxNonceCharacters = 256;

/** How a MAC that is wrong is answered. */
export const badMac = 'Hawk error="Bad mac"';

/** Unix time in seconds, as clients write it; some add a fraction. */
const timestamp = /^\d{1,12}(\.\d{1,9})?$/;

/** A request as its client signed it. */
export interface HawkRequest {
  readonly method: string;
  /** Path and query exactly as on the request line, still percent-encoded, from the first `/`. */
  readonly target: string;
  /** The host and port that the client called, whatever proxies stand between. */
  readonly host: string;
  readonly port: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body's own bytes, before any decoding. */
  readonly body: Uint8Array;
}

/** What deciding about a request takes. */
export interface HawkDependencies {
  /** The shared keys of a caller, any of which may have signed; none when there is no such caller. */
  credentials(id: string): Promise<readonly string[]> | readonly string[];
  /**
   * Claims a nonce and says whether it was free. `timestamp` is the request's, in whole seconds rounded up: a claim
   * that lasts until `timestamp + skewSeconds` outlives every moment at which the request could be repeated.
   * A nonce has at most 256 characters.
   */
  claimNonce(keyId: string, nonce: string, timestamp: number): Promise<boolean>;
  /** The time in ms. */
  now(): number;
  /** How far (s) a client's clock may be off, either way; 60 by default. */
  readonly skewSeconds?: number;
}

/** Who called, or what to answer with 401. */
export type HawkResult =
  | {
      readonly ok: true;
      readonly keyId: string;
      /** The `Server-Authorization` header for a reply of exactly these bytes and this `Content-Type`. */
      serverAuthorization(reply: Uint8Array, contentType: string): string;
    }
  | {
      readonly ok: false;
      /** The `WWW-Authenticate` header that goes with the 401. */
      readonly wwwAuthenticate: string;
    };

/**
 * The server's side of the HAWK scheme, with the npm package `hawk` and SHA-256. A failure carries the header that
 * `hawk` gives it, except that what `hawk` calls a bad request (an ill-formed or oversized `Authorization`, a
 * missing attribute) is answered like a missing one, by a bare `Hawk`, since the service has one status for both.
 *
 * Order: MAC, clock, body, nonce. The nonce is claimed last, for a request that is acceptable in everything else;
 * otherwise a stranger, or somebody who alters a request on its way, could spend the nonces of others.
 * A body is judged when the header has a `hash`, which the MAC protects from being taken away.
 *
 * An unknown id is answered sooner than a wrong MAC, which tells nothing that the two answers do not say by
 * themselves: ids are public, and the MAC is compared in constant time.
 *
 * @throws what `credentials` or `claimNonce` throw: a fault of ours is never shown as a failure of the caller's.
 */
export async function authenticate(request: HawkRequest, deps: HawkDependencies): Promise<HawkResult> {
  try {
    return await verified(request, deps);
  } catch (error) {
    const wwwAuthenticate = wwwAuthenticateOf(error);
    if (wwwAuthenticate === undefined) throw error;
    return { ok: false, wwwAuthenticate };
  }
}

async function verified(request: HawkRequest, deps: HawkDependencies): Promise<HawkResult> {
  const { credentials, artifacts } = await authenticated(request, deps);
  // `hawk` measures an age that is no number as if it were fresh, for ever.
  if (!timestamp.test(artifacts.ts)) return { ok: false, wwwAuthenticate: 'Hawk' };
  if (artifacts.hash !== undefined) {
    server.authenticatePayload(asText(request.body), credentials, artifacts, contentType(request));
  }
  const keyId = credentials.user;
  // Not as `nonceFunc`: that is called before the clock is checked, and every fault in it becomes "Invalid nonce".
  if (!(await isFresh(deps, keyId, artifacts.nonce, Math.ceil(Number(artifacts.ts))))) {
    throw utils.unauthorized('Invalid nonce');
  }
  return {
    ok: true,
    keyId,
    serverAuthorization: (reply, type) =>
      server.header(credentials, artifacts, { payload: asText(reply), contentType: type }),
  };
}

/** What `hawk` finds out under the first key of the caller that the MAC is right under. */
async function authenticated(request: HawkRequest, deps: HawkDependencies) {
  const options = {
    timestampSkewSec: deps.skewSeconds ?? 60,
    // Against the clock of `hawk`, which keeps the `Date.now` that it found when it was loaded.
    localtimeOffsetMsec: deps.now() - utils.now(0),
  };
  let keys: readonly string[] = [];
  const keyAt = async (place: number, id: string) => {
    if (place === 0) keys = await deps.credentials(id);
    return keys[place];
  };
  for (let place = 0; ; place += 1) {
    const find = async (id: string) => {
      const key = await keyAt(place, id);
      return key ? ({ user: id, key, algorithm } as const) : unknownCaller;
    };
    try {
      return await server.authenticate(asSigned(request), find, options);
    } catch (error) {
      if (place + 1 >= keys.length || wwwAuthenticateOf(error) !== badMac) throw error;
    }
  }
}

async function isFresh(deps: HawkDependencies, keyId: string, nonce: string, seconds: number) {
  return nonce.length <= maxNonceCharacters && (await deps.claimNonce(keyId, nonce, seconds));
}

function contentType(request: HawkRequest): string {
  return request.headers['content-type'] ?? '';
}

/** `hawk` also takes a request in parts, which its types leave out: only so are host and port never guessed. */
function asSigned(request: HawkRequest): IncomingMessage {
  const { method, target, host, port, headers } = request;
  const parts = { method, url: target, host, port, authorization: headers.authorization };
  return parts as unknown as IncomingMessage;
}

/** `hawk` hands a payload to `Hash.update` as it is, so bytes hash as bytes, although its types say string. */
function asText(bytes: Uint8Array): string {
  return bytes as unknown as string;
}

/** `hawk` answers "Unknown credentials" to null, which its types leave out. */
const unknownCaller = null as unknown as { user: string; key: string; algorithm: typeof algorithm };

/** The shape of the errors by which `hawk` refuses a request (@hapi/boom). */
interface Refusal {
  readonly isBoom: true;
  readonly output: { readonly statusCode: number; readonly headers: Readonly<Record<string, unknown>> };
}

function wwwAuthenticateOf(error: unknown): string | undefined {
  if (!isRefusal(error)) return undefined;
  if (error.output.statusCode === 400) return 'Hawk';
  if (error.output.statusCode === 401) return String(error.output.headers['WWW-Authenticate']);
  return undefined;
}

function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'isBoom' in error && error.isBoom === true;
}
