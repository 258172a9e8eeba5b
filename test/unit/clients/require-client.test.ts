import { describe, expect, it } from 'vitest';
import type { ClientCredentials } from '../../../lib/clients/basic-credentials.ts';
import { requireClient } from '../../../lib/clients/require-client.ts';
import type { Client } from '../../../lib/keys/key-ring.ts';
import { liveValue } from '../../support/live.ts';

const now = 1_700_000_000_000;

/** A registry that learns of `late` clients by a refresh, as `dialect` knows it. */
function registryOf(clients: readonly Client[], late: readonly Client[] = [], dialect = 'acme') {
  const keys = liveValue({ clients }, { clients: [...clients, ...late] });
  return { keys, dialect, now: () => now };
}

const outcome = (clients: readonly Client[], credentials: ClientCredentials | undefined, dialect?: string) =>
  requireClient(registryOf(clients, [], dialect), credentials).catch(({ code }: { code: string }) => code);

const confidential: Client = { id: 'server', secret: 'server-secret' };
const bare: Client = { id: 'phone', public: true };
const withSecret: Client = { id: 'tablet', public: true, secret: 'tablet-secret' };
const clients = [confidential, bare, withSecret];

describe('requireClient', () => {
  it.each<[string, ClientCredentials, unknown]>([
    [
      'a confidential client with its secret',
      { id: 'server', secret: 'server-secret' },
      { id: 'server', machine: 'server' },
    ],
    ['a public client that names itself', { id: 'phone' }, { id: 'phone' }],
    ['a public client with an empty secret', { id: 'phone', secret: '' }, { id: 'phone' }],
    ['a public client that has a secret, without it', { id: 'tablet' }, { id: 'tablet' }],
    [
      'a public client that has a secret, with it',
      { id: 'tablet', secret: 'tablet-secret' },
      { id: 'tablet' },
    ],
    ['a confidential client without its secret', { id: 'server' }, 'invalid_client'],
    ['a confidential client with an empty secret', { id: 'server', secret: '' }, 'invalid_client'],
    ['a wrong secret', { id: 'server', secret: 'tablet-secret' }, 'invalid_client'],
    ['a wrong secret of a public client', { id: 'tablet', secret: 'wrong' }, 'invalid_client'],
    ['a secret of a public client that has none', { id: 'phone', secret: 'any' }, 'invalid_client'],
    ['an unknown id', { id: 'nobody' }, 'invalid_client'],
    ['an unknown id with a known secret', { id: 'nobody', secret: 'server-secret' }, 'invalid_client'],
    ['an id in other letters', { id: 'Server', secret: 'server-secret' }, 'invalid_client'],
    ['nothing', { id: '', secret: '' }, 'invalid_client'],
  ])('judges %s', async (_, credentials, expected) => {
    expect(await outcome(clients, credentials)).toEqual(expected);
  });

  it('refuses absent credentials at once, and where there are no clients', async () => {
    const registry = registryOf(clients);
    await expect(requireClient(registry, undefined)).rejects.toMatchObject({ code: 'invalid_client' });
    expect(registry.keys.count.refreshes).toBe(0);
    expect(await outcome([], { id: '', secret: '' })).toBe('invalid_client');
  });

  it('takes the former secret beside the new one, until it retires', async () => {
    const retiring = (retiresAt: number): Client => ({
      id: 'server',
      secret: 'new-secret',
      former: [{ secret: 'leaked-secret', retiresAt }],
    });
    const former = { id: 'server', secret: 'leaked-secret' };
    expect(await outcome([retiring(now + 1)], former)).toMatchObject({ id: 'server' });
    expect(await outcome([retiring(now + 1)], { ...former, secret: 'new-secret' })).toMatchObject({
      id: 'server',
    });
    expect(await outcome([retiring(now)], former)).toBe('invalid_client');
  });

  it('lets a limited client into its dialects only', async () => {
    const limited: Client = { ...confidential, dialects: ['acme', 'other'] };
    const credentials = { id: 'server', secret: 'server-secret' };
    expect(await outcome([limited], credentials, 'acme')).toMatchObject({ id: 'server' });
    expect(await outcome([limited], credentials, 'third')).toBe('invalid_client');
    expect(await outcome([{ ...bare, dialects: ['other'] }], { id: 'phone' })).toBe('invalid_client');
  });

  it('finds a client that was registered a moment ago, and reads the registry again for no other', async () => {
    const registry = registryOf([confidential], [bare]);
    await requireClient(registry, { id: 'server', secret: 'server-secret' });
    expect(registry.keys.count.refreshes).toBe(0);
    expect(await requireClient(registry, { id: 'phone' })).toEqual({ id: 'phone' });
    expect(registry.keys.count.refreshes).toBe(1);
  });

  it('says nothing of the secret in its error', async () => {
    const refusal = await requireClient(registryOf(clients), { id: 'app', secret: 'hush-hush' }).catch(
      String,
    );
    expect(refusal).not.toMatch(/hush/);
  });
});
