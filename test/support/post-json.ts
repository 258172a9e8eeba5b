import type { Way, Wire, WireReply } from './wire.ts';

/** Headers to add to a request, or, where undefined, to leave out of it. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** Posts a body as JSON; one that is text or bytes already goes out as it is. */
export function postJson<Answer>(
  wire: Pick<Wire, Way>,
  way: Way,
  path: string,
  body: unknown,
  headers: Headers = {},
): Promise<WireReply<Answer>> {
  const isWritten = typeof body === 'string' || body instanceof Uint8Array;
  const all = Object.entries({ 'content-type': 'application/json', ...headers });
  const said = all.filter((header): header is [string, string] => header[1] !== undefined);
  return wire[way]({
    path,
    headers: Object.fromEntries(said),
    body: isWritten ? body : JSON.stringify(body),
  }) as Promise<WireReply<Answer>>;
}
