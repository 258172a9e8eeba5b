import type { WireReply } from '../../support/wire.ts';

/** What a client sees of a reply: status, media type, body. */
export function seen({ status, headers, text }: WireReply): unknown[] {
  return [status, headers.get('content-type'), text];
}

/** What a client sees of an error. */
export function refused(status: number, error: string, error_description?: string): unknown[] {
  return [status, 'application/json;charset=UTF-8', JSON.stringify({ error, error_description })];
}
