import { keepSecret } from './secrets-in-use.ts';
import type { Send, WireReply, WireRequest } from './wire.ts';

/** Members of a request that are no secret and may be logged, or are words of a protocol. */
const harmless = new Set([
  'client_id',
  'grant_type',
  'scope',
  'connection',
  'channel',
  'passwordEncryptType',
  'client_assertion_type',
  'usage',
]);

/** A token, or a sealed note. */
const tokenLike = /^[\w.~+/=-]{40,}$/;

/** Sends as before, and remembers all that a request says and the tokens that its answer holds: none may be logged. */
export function keepingSecrets(send: Send): Send {
  return async (request) => {
    keepRequest(request);
    const reply = await send(request);
    keepReply(reply);
    return reply;
  };
}

function keepRequest({ path, headers = {}, body = '' }: WireRequest): void {
  const [, query = ''] = path.split('?');
  for (const value of new URLSearchParams(query).values()) keepSecret('a query', value);
  for (const [name, value] of Object.entries(headers)) {
    if (name.toLowerCase() === 'authorization') keepAuthorization(value);
    if (/secret|token|cookie/i.test(name)) keepSecret('a header', value);
  }
  const text = Buffer.from(body).toString('utf8');
  for (const [name, value] of membersOf(text)) if (!harmless.has(name)) keepSecret(`member ${name}`, value);
}

/** The token of a bearer, the secret of a client, the signature of a HAWK caller; ids are no secret. */
function keepAuthorization(header: string): void {
  const [scheme = '', credentials = ''] = header.split(' ');
  keepSecret('credentials', credentials.startsWith('id=') ? undefined : credentials);
  if (/^basic$/i.test(scheme)) {
    keepSecret(
      'a client secret',
      Buffer.from(credentials, 'base64').toString('utf8').split(':').slice(1).join(':'),
    );
  }
  for (const [, value] of header.matchAll(/(?:mac|nonce|hash)="([^"]*)"/g)) keepSecret('a signature', value);
}

/** The members of a JSON, form or XML body. One that is none of them is one member. */
function membersOf(text: string): [name: string, value: unknown][] {
  try {
    return leavesOf(JSON.parse(text));
  } catch {
    const inXml = [...text.matchAll(/<(\w+)[^>]*>([^<]+)</g)];
    if (inXml.length > 0) return inXml.map(([, name = '', value]) => [name, value]);
    return text.includes('=') ? [...new URLSearchParams(text)] : [['body', text]];
  }
}

function leavesOf(value: unknown, name = 'body'): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[name, value]];
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(member, Array.isArray(value) ? name : key),
  );
}

function keepReply({ json }: WireReply): void {
  for (const [name, value] of leavesOf(json)) {
    if (typeof value === 'string' && tokenLike.test(value)) keepSecret(`answer ${name}`, value);
  }
}
