import { describe, expect, it } from 'vitest';
import { requireTokenClient } from '../../../lib/clients/require-token-client.ts';
import type { Client } from '../../../lib/keys/key-ring.ts';
import { liveValue } from '../../support/live.ts';

const demo: Client = { id: 'demo-app', secret: 'demo-secret' };
const late: Client = { id: 'late-app', public: true };
const limited: Client = { id: 'limited-app', secret: 'limited-secret', dialects: ['other'] };

/** Whether a token gets into the dialect `acme`, which learns of the client `late-app` by a refresh. */
async function judge(audience: readonly string[], { own = true } = {}): Promise<unknown> {
  const clients = [demo, limited];
  const keys = liveValue({ clients }, { clients: [...clients, late] });
  const registry = { keys, dialect: 'acme', now: () => 0 };
  return requireTokenClient({ own, audience }, registry).then(
    () => 'passes',
    ({ code }: { code: string }) => code,
  );
}

describe('requireTokenClient', () => {
  it.each([
    ['a registered client', ['demo-app']],
    ['a registered client among others', ['another-app', 'demo-app']],
    ['a client that was registered a moment ago', ['late-app']],
  ])('lets our token for %s pass', async (_, audience) => {
    expect(await judge(audience)).toBe('passes');
  });

  it.each([
    ['a removed client whose id begins like that of a registered one', ['demo-app-2']],
    ['a removed client whose id a registered one begins with', ['demo']],
    ['a removed client whose id ends like that of a registered one', ['my-demo-app']],
    ['an id in other letters', ['Demo-App']],
    ['a client that is limited to another dialect', ['limited-app']],
    ['nobody', []],
    ['an empty id', ['']],
  ])('refuses our token for %s', async (_, audience) => {
    expect(await judge(audience)).toBe('token_invalid');
  });

  it.each([[['https://rekey.example/api']], [['limited-app']], [[]]])(
    'leaves the audience %j of a trusted issuer’s token to whoever judged its signature',
    async (audience) => {
      expect(await judge(audience, { own: false })).toBe('passes');
    },
  );
});
