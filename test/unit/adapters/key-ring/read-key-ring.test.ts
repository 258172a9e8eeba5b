import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keyRingInFile, keyRingInSecret } from '../../../../lib/adapters/key-ring/read-key-ring.ts';
import { bareRing } from '../../../support/bare-ring.ts';

const marker = 'MARKER-secret-of-the-ring';
const ring = bareRing({
  peppers: [{ id: 'pepper-1', secret: Buffer.alloc(32, 1).toString('base64'), createdAt: 0 }],
  hawk: [{ id: 'demo', secret: marker }],
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-ring-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function readerOf(text: string) {
  const path = join(folder, 'key-ring.json');
  await writeFile(path, text, { mode: 0o600 });
  return keyRingInFile(path);
}

describe('keyRingInFile', () => {
  it('reads the ring as it is now', async () => {
    const read = await readerOf(JSON.stringify(ring));
    expect(await read()).toEqual(ring);

    const rotated = { ...ring, peppers: [{ ...ring.peppers[0], id: 'pepper-2' }, ...ring.peppers] };
    await readerOf(JSON.stringify(rotated));

    expect(await read()).toEqual(rotated);
  });

  it('reads a ring from before there were proxies', async () => {
    const { proxies: _, ...older } = ring;
    const read = await readerOf(JSON.stringify(older));
    expect(await read()).toEqual(ring);
  });

  it.each([
    ['nothing', '', 'the key ring is not JSON'],
    ['broken JSON', `{"peppers":[{"secret":"${marker}"`, 'the key ring is not JSON'],
    ['a bare secret', marker, 'the key ring is not JSON'],
    ['no object', `["${marker}"]`, 'the key ring is not valid at its root'],
    ['no pepper', JSON.stringify({ ...ring, peppers: [] }), 'the key ring is not valid at peppers'],
    [
      'a pepper that is not base64',
      JSON.stringify({ ...ring, peppers: [{ id: 'pepper-1', secret: marker, createdAt: 0 }] }),
      'the key ring is not valid at peppers.0.secret',
    ],
    [
      'two faults',
      JSON.stringify({ ...ring, codeKeys: undefined, clients: [{ id: '', secret: marker }] }),
      'the key ring is not valid at codeKeys, clients.0.id',
    ],
    [
      'a section that is unknown',
      JSON.stringify({ ...ring, passwords: [marker] }),
      'the key ring is not valid at its root',
    ],
  ])('names the place of the fault in %s and quotes none of it', async (_, text, detail) => {
    const read = await readerOf(text);

    const error: unknown = await read().catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ code: 'internal', message: `internal: ${detail}` });
    // JSON.parse quotes the text that it fails on: neither message nor cause may be kept.
    expect((error as Error).cause).toBeUndefined();
    expect((error as Error).stack).not.toContain(marker);
  });

  it('fails when there is no file', async () => {
    await expect(keyRingInFile(join(folder, 'absent.json'))()).rejects.toThrow('ENOENT');
  });
});

describe('keyRingInSecret', () => {
  it('reads the version that is in force, and waits two seconds for each of three tries', async () => {
    vi.stubEnv('AWS_REGION', 'local');
    const send = vi
      .spyOn(SecretsManagerClient.prototype, 'send')
      .mockImplementation(async () => ({ SecretString: JSON.stringify(ring) }));

    expect(await keyRingInSecret('ring')()).toEqual(ring);

    expect(send.mock.calls.map(([command]) => command.input)).toEqual([
      { SecretId: 'ring', VersionStage: 'AWSCURRENT' },
    ]);
    const [client] = send.mock.contexts as SecretsManagerClient[];
    expect(await client?.config.maxAttempts()).toBe(3);
    const { requestHandler } = client?.config ?? {};
    // Resolved by the first request; none is made here.
    const { configProvider } = requestHandler as unknown as { configProvider: Promise<unknown> };
    expect(await configProvider).toMatchObject({
      connectionTimeout: 2_000,
      requestTimeout: 2_000,
      throwOnRequestTimeout: true,
    });
    send.mockRestore();
    vi.unstubAllEnvs();
  });
});

it('is refused with a confidential client that has no secret, and taken with a public one', async () => {
  const withClient = (client: object) => readerOf(JSON.stringify({ ...ring, clients: [client] }));
  await expect((await withClient({ id: 'app' }))()).rejects.toMatchObject({
    message: expect.stringContaining('clients.0.secret'),
  });
  expect(await (await withClient({ id: 'app', public: true }))()).toMatchObject({ clients: [{ id: 'app' }] });
});
