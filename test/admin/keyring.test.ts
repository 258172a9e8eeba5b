import { describe, expect, it, vi } from 'vitest';
import { keyRingToFile } from '../../lib/adapters/key-ring/write-key-ring.ts';
import { keyRingHere } from './keyring-here.ts';
import { runHere } from './run-here.ts';
import { startSecretsManager } from './secrets-manager.ts';

const hour = 3_600_000;
const secret = 'p7Yk2mQx9Vb4Rt6Wz1Ln8Hc3Jd';
const { environment, createBareRing, keyring, storedRing } = keyRingHere();

/** Everything in a ring that may not be seen: what is neither an id nor a time nor a dialect's name. */
function secretsIn(ring: object): string[] {
  const shown = new Set(['id', 'createdAt', 'retiresAt', 'public', 'dialects', 'tokensEndedAt']);
  return Object.entries(ring).flatMap(([name, value]) => {
    if (shown.has(name)) return [];
    return typeof value === 'object' ? secretsIn(value) : [String(value)];
  });
}

describe('keyring create', () => {
  it('fills every generated section, once', async () => {
    const first = await keyring(['create']);
    const ring = await storedRing();
    const second = await keyring(['create']);

    const where = `file ${environment.KEY_RING_FILE}`;
    expect(first).toEqual({ code: 0, stdout: `Created the key ring in ${where}\n`, stderr: '' });
    expect(second).toEqual({ code: 1, stdout: '', stderr: `There is a key ring in ${where} already\n` });
    expect(await storedRing()).toEqual(ring);
    expect(Object.values(ring).map((keys) => Array.isArray(keys) && keys.length)).toEqual([
      1, 1, 1, 1, 1, 1, 0, 0, 0,
    ]);
  });

  it('writes to the secret of a deployment', async () => {
    const secretsManager = await startSecretsManager('rekey-prod-key-ring');
    // The SDK reads these from the process alone.
    for (const [name, value] of Object.entries(secretsManager.environment)) vi.stubEnv(name, value);

    const { code, stdout } = await runHere(['keyring', 'create', '--stage', 'prod'], { environment: {} });

    const value = secretsManager.value('rekey-prod-key-ring') ?? '{}';
    await secretsManager.close();
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Created the key ring in secret rekey-prod-key-ring\n',
    });
    expect(JSON.parse(value).peppers).toHaveLength(1);
  });

  it('needs to know where', async () => {
    expect(await runHere(['keyring', 'create'], { environment: {} })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Which key ring? Name a deployment with --stage, or set KEY_RING_FILE\n',
    });
  });
});

describe('keyring show', () => {
  it('shows ids and dates, and no secret', async () => {
    await keyring(['create'], { at: hour });
    await keyring(['add-client', '--id', 'app', '--secret', secret, '--dialects', 'authing']);
    await keyring(['add-client', '--id', 'page', '--public']);
    await keyring(['add-hawk', '--id', 'box', '--secret', 'hawk-secret', '--weak']);
    await keyring(['add-proxy', '--id', 'cdn', '--secret', 'a-secret-of-proxies', '--weak']);
    await keyring(['replace-secret', '--id', 'box', '--generate'], { at: hour });
    await keyring(['replace-secret', '--id', 'cdn', '--generate', '--overlap', '2h'], { at: hour });
    const ring = await storedRing();

    const { code, stdout } = await keyring(['show']);

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      tokenKeys: [{ id: ring.tokenKeys[0]?.id, createdAt: '1970-01-01T01:00:00.000Z', retiresAt: null }],
      clients: [
        { id: 'app', dialects: ['authing'] },
        { id: 'page', public: true },
      ],
      hawk: [{ id: 'box', former: [{ retiresAt: '1970-01-02T01:00:00.000Z' }] }],
      proxies: [{ id: 'cdn', former: [{ retiresAt: '1970-01-01T03:00:00.000Z' }] }],
      tokensEndedAt: null,
    });
    const hidden = secretsIn(ring);
    expect(hidden).toHaveLength(12);
    // JSON spells the line breaks of a PEM key differently: its longest line tells as well.
    for (const one of hidden) expect(stdout).not.toContain(one.split('\n')[1] ?? one);
  });

  it('shows when all tokens were ended', async () => {
    await createBareRing();
    const path = environment.KEY_RING_FILE ?? '';
    await keyRingToFile(path).change((ring) => ({ ...ring, tokensEndedAt: hour }));

    const { stdout } = await keyring(['show']);

    expect(JSON.parse(stdout).tokensEndedAt).toBe('1970-01-01T01:00:00.000Z');
  });
});

describe('keyring rotate', () => {
  it('puts new keys in front and lets the former ones work for the overlap', async () => {
    await keyring(['create']);
    const before = await storedRing();

    const { code, stdout } = await keyring(['rotate', '--overlap', '2h'], { at: hour });

    const after = await storedRing();
    expect(code).toBe(0);
    for (const section of ['tokenKeys', 'rsaKeys', 'sm2Keys'] as const) {
      expect(after[section]).toMatchObject([
        { createdAt: hour },
        { ...before[section][0], retiresAt: 3 * hour },
      ]);
    }
    expect(after.peppers).toEqual(before.peppers);
    expect(stdout).toBe(
      `tokenKeys ${after.tokenKeys[0]?.id}\nrsaKeys ${after.rsaKeys[0]?.id}\nsm2Keys ${after.sm2Keys[0]?.id}\n`,
    );
  });

  it('overlaps by 31 days unless told otherwise, in the named sections only', async () => {
    await createBareRing();
    await keyring(['rotate', '--sections', 'codeKeys, sealKeys']);

    const { stderr } = await keyring(['rotate', '--sections', 'codeKeys, peppers']);

    expect(stderr).toBe('');
    const { codeKeys, peppers, sealKeys } = await storedRing();
    expect(codeKeys.map(({ retiresAt }) => retiresAt)).toEqual([undefined, 31 * 24 * hour]);
    expect(peppers.map(({ retiresAt }) => retiresAt)).toEqual([undefined, undefined]);
    expect(sealKeys).toHaveLength(1);
  });

  it('warns of an overlap in which what the former keys made does not end by itself', async () => {
    await createBareRing();
    const rotate = async (overlap: string) =>
      keyring(['rotate', '--overlap', overlap, '--sections', 'codeKeys,peppers,sealKeys']);

    const [short, enough] = [await rotate('6m'), await rotate('7m')];

    expect([short.code, enough.code, enough.stderr]).toEqual([0, 0, '']);
    expect(short.stderr).toBe(
      ['codeKeys', 'sealKeys']
        .map(
          (section) =>
            `warning: what was made with the former ${section} stops working before its time, and ` +
            'what the new one makes is not known everywhere for 60 s; an overlap of 7m lets it end by itself\n',
        )
        .join(''),
    );
  });

  it.each([
    [['--overlap', '2 h'], '--overlap is not a time such as 30m, 24h or 7d'],
    [['--sections', 'rsaKeys,clients'], 'There is no section "clients" to rotate'],
    [['--sections', 'constructor'], 'There is no section "constructor" to rotate'],
  ])('refuses %j and changes nothing', async (args, line) => {
    await createBareRing();
    const before = await storedRing();

    expect(await keyring(['rotate', ...args])).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
    expect(await storedRing()).toEqual(before);
  });

  it('says in one line that there is no ring yet', async () => {
    const { code, stderr } = await keyring(['rotate']);

    expect(code).toBe(1);
    expect(stderr).toMatch(/^ENOENT: [^\n]*\n$/);
  });
});
