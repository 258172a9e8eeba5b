import { randomUUID } from 'node:crypto';
import { crypto } from 'hawk';
import type { HawkDraft } from './draft.ts';

/** What is signed. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly target: string;
  readonly host: string;
  readonly port: number;
  readonly contentType: string;
  readonly body: Buffer;
}

/**
 * An `Authorization` header under the right key whatever the attributes are, so that what is behind the signature sees
 * them.
 */
export function hawkHeader(request: SignedRequest, { credentials, signed, added, left }: HawkDraft): string {
  const key = { ...credentials, algorithm: 'sha256' as const };
  const hash =
    request.body.length === 0
      ? undefined
      : crypto.calculatePayloadHash(request.body as unknown as string, 'sha256', request.contentType);
  const artifacts = {
    ts: String(Math.floor(Date.now() / 1000)),
    nonce: randomUUID().slice(0, 8),
    method: request.method,
    resource: request.target,
    host: request.host,
    port: request.port,
    ...(hash !== undefined && { hash }),
    ...signed,
  };
  const mac = crypto.calculateMac('header', key, artifacts as Parameters<typeof crypto.calculateMac>[2]);
  const {
    ts,
    nonce,
    hash: sentHash,
    ext,
    app,
    dlg,
  } = artifacts as Record<string, unknown> as Partial<Record<string, string>>;
  const attributes = { id: credentials.id, ts, nonce, hash: sentHash, ext, mac, app, dlg };
  const said = Object.entries(attributes).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && !left.has(pair[0]),
  );
  return `Hawk ${[...said, ...added].map(([name, value]) => `${name}="${value}"`).join(', ')}`;
}
