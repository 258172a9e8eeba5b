import { keepingSecrets } from '../../support/keep-wire-secrets.ts';
import type { Send } from '../../support/wire.ts';

/** Sends to wherever the service is at the time. @throws as `fetch` does when it dies meanwhile */
export function sendingTo(url: () => string): Send {
  return keepingSecrets(async ({ method = 'POST', path, headers = {}, body }) => {
    const answer = await fetch(url() + path, {
      method,
      headers: { ...headers, connection: 'close' },
      ...(body !== undefined && { body: Buffer.from(body as Uint8Array) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = bytes.toString('utf8');
    return { status: answer.status, headers: answer.headers, bytes, text, json: parsed(text) };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
