import type { Answered } from './service/call.ts';

/** The longest part of a body that tells it from another. */
const longest = 300;

/**
 * What the service did, as far as it can be seen from outside: a case that brings about another one than any before it
 * is kept. Free of what differs from request to request.
 */
export function signatureOf({ status, headers, body, line }: Answered): string {
  const { outcome, detail, issues } = line ?? {};
  const said = headers.filter(([name]) => name === 'content-type' || name === 'www-authenticate').flat();
  const text = outcome === 'ok' ? '' : body.toString('utf8').slice(0, longest);
  return [status, outcome, detail, JSON.stringify(issues), ...said, text]
    .join(' ')
    .replaceAll(/"requestId":"[^"]*"/g, '')
    .replaceAll(/(?:ts|tsm)="[^"]*"/g, '')
    .replaceAll(/eyJ[\w.-]+/g, '')
    .replaceAll(/media type '[^']*'/g, '')
    .replaceAll(/"retry[^,]*/g, '');
}
