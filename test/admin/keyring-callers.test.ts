import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeSecret } from '../../infra/admin/keyring/caller-secret.ts';
import { clientDialects } from '../../infra/admin/keyring/client-dialects.ts';
import { keyRingHere } from './keyring-here.ts';
import { terminal } from './terminal.ts';

const hour = 3_600_000;
const secret = 'p7Yk2mQx9Vb4Rt6Wz1Ln8Hc3Jd';
const other = 'Gd5Ss0Uf2Ke7Pa9Xo4Mi6Bw1Zq';
const { createBareRing, keyring, storedRing } = keyRingHere();

/** The secret that a command printed, after the lines before it. */
function printed(stdout: string): string {
  return /^Its secret, which is not shown again:\n([\w-]{43})\n$/m.exec(stdout)?.[1] ?? '';
}

const kinds = [
  ['client', 'clients', 'client', 8],
  ['hawk', 'hawk', 'HAWK caller', 8],
  ['proxy', 'proxies', 'proxy', 16],
] as const;

describe.each(kinds)('keyring add-%s', (kind, section, what, shortest) => {
  const add = `add-${kind}`;

  it('lets a caller in with the secret from standard input', async () => {
    await createBareRing();

    const outcome = await keyring([add, '--id', 'box-7'], { input: `${secret}\n` });

    expect(outcome).toEqual({ code: 0, stdout: `Added ${what} box-7\n`, stderr: '' });
    expect((await storedRing())[section]).toEqual([{ id: 'box-7', secret }]);
  });

  it.each([
    ['--generate', ['--generate'], 'not to be read'],
    ['an empty input', [], ''],
    ['Enter alone', [], terminal('\r')],
  ])('makes a secret for %s, and prints it on a line of its own', async (_name, args, input) => {
    await createBareRing();

    const { code, stdout } = await keyring([add, '--id', 'box-7', ...args], { input });

    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`Added ${what} box-7`);
    expect((await storedRing())[section]).toEqual([{ id: 'box-7', secret: printed(stdout) }]);
  });

  it.each([
    ['an id that is there', ['--id', 'box-7', '--secret', other], `There is a ${what} box-7 already`],
    [
      'a secret that can be guessed',
      ['--id', 'box-8', '--secret', 'kept-for-years'],
      'The secret has 82 bits at most, and 128 are wanted: let --generate make one, or say --weak if its client ' +
        'cannot change it',
    ],
    [
      'a secret that is too short for anything',
      ['--id', 'box-8', '--weak', '--secret', 'x'.repeat(shortest - 1)],
      `The secret has fewer than ${shortest} characters`,
    ],
    ['an empty secret', ['--id', 'box-8', '--secret', ''], 'The secret is empty'],
    [
      'an id that is too long',
      ['--id', 'x'.repeat(129), '--secret', other],
      '--id: printable ASCII characters only, at most 128, and no space at its ends',
    ],
    [
      'an id of two lines',
      ['--id', 'box\n8', '--secret', other],
      '--id: printable ASCII characters only, at most 128, and no space at its ends',
    ],
    [
      'both a secret and --generate',
      ['--id', 'box-8', '--secret', other, '--generate'],
      '--secret and --generate exclude each other',
    ],
    ['no id', ['--secret', other], '--id is missing'],
  ])('refuses %s and changes nothing', async (_name, args, line) => {
    await createBareRing();
    await keyring([add, '--id', 'box-7', '--secret', secret]);

    const { code, stdout, stderr } = await keyring([add, ...args]);

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.trimEnd()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    expect((await storedRing())[section]).toEqual([{ id: 'box-7', secret }]);
  });

  it('takes a weak secret from a client that cannot change it', async () => {
    await createBareRing();

    const { code } = await keyring([add, '--id', 'old', '--secret', 'kept-for-years-01', '--weak']);

    expect(code).toBe(0);
    expect((await storedRing())[section]).toEqual([{ id: 'old', secret: 'kept-for-years-01' }]);
  });

  it(`is undone by remove-${kind}, which refuses an unknown id`, async () => {
    await createBareRing();
    await keyring([add, '--id', 'box-7', '--secret', secret]);
    await keyring([add, '--id', 'box-8', '--secret', other]);

    const removed = await keyring([`remove-${kind}`, '--id', 'box-7']);
    const again = await keyring([`remove-${kind}`, '--id', 'box-7']);

    const stdout = `Removed ${what} box-7, which is known everywhere within 60 s\n`;
    expect(removed).toEqual({ code: 0, stdout, stderr: '' });
    expect(again).toEqual({ code: 1, stdout: '', stderr: `There is no ${what} box-7\n` });
    expect((await storedRing())[section]).toEqual([{ id: 'box-8', secret: other }]);
  });
});

it('makes secrets of 256 bits from the randomness given', () => {
  const made = makeSecret((length) => new Uint8Array(length).fill(0xfb));

  expect(made).toMatch(/^[\w-]+$/);
  expect(Buffer.from(made, 'base64url')).toEqual(Buffer.alloc(32, 0xfb));
});

it('knows dialects that there are', async () => {
  expect(await readdir(new URL('../../lib/dialects', import.meta.url))).toEqual(
    expect.arrayContaining([...clientDialects]),
  );
});

describe('keyring add-client', () => {
  it.each([
    ['none', [], {}],
    ['a given one', ['--secret', secret], { secret }],
  ])('lets a public client in with %s of the secrets, for some dialects', async (_name, args, given) => {
    await createBareRing();

    const outcome = await keyring(
      ['add-client', '--id', 'page', '--public', '--dialects', 'authing, tencent-ciam', ...args],
      { input: 'not to be read' },
    );

    expect(outcome).toEqual({ code: 0, stdout: 'Added client page\n', stderr: '' });
    const dialects = ['authing', 'tencent-ciam'];
    expect((await storedRing()).clients).toEqual([{ id: 'page', public: true, dialects, ...given }]);
  });

  it('makes one for a public client that is to have one', async () => {
    await createBareRing();

    const { stdout } = await keyring(['add-client', '--id', 'page', '--public', '--generate']);

    const made = printed(stdout);
    expect((await storedRing()).clients).toEqual([{ id: 'page', public: true, secret: made }]);
  });

  it.each(['sophon', 'constructor', ''])(
    'refuses the dialect %j, which has no OAuth clients',
    async (name) => {
      await createBareRing();

      const outcome = await keyring(['add-client', '--id', 'app', '--secret', secret, '--dialects', name]);

      expect(outcome).toMatchObject({
        code: 1,
        stderr: `There is no dialect "${name}" with OAuth clients: those are tencent-ciam, authing\n`,
      });
      expect((await storedRing()).clients).toEqual([]);
    },
  );
});

describe('keyring set-client', () => {
  const client = async (...args: string[]) => {
    const { code, stderr } = await keyring(['set-client', '--id', 'app', ...args]);
    return code === 0 ? (await storedRing()).clients : stderr;
  };

  it('changes what is named, and leaves the rest as it is', async () => {
    await createBareRing();
    await keyring(['add-client', '--id', 'app', '--secret', secret]);
    const app = { id: 'app', secret };

    expect(await client('--public')).toEqual([{ ...app, public: true }]);
    expect(await client('--dialects', 'authing')).toEqual([{ ...app, public: true, dialects: ['authing'] }]);
    expect(await client('--confidential')).toEqual([{ ...app, dialects: ['authing'] }]);
    expect(await client('--dialects', 'all')).toEqual([app]);
  });

  it.each([
    ['a secret that it does not have', ['--id', 'page', '--confidential'], /^Client page has no secret: /],
    ['both', ['--id', 'page', '--public', '--confidential'], /^--public and --confidential exclude/],
    ['nothing', ['--id', 'page'], /^Nothing to change: /],
    [
      'a dialect without OAuth clients',
      ['--id', 'page', '--dialects', 'sophon'],
      /^There is no dialect "sophon"/,
    ],
    ['an unknown client', ['--id', 'nobody', '--public'], /^There is no client nobody$/],
    ['no client', ['--public'], /^--id is missing$/],
  ])('refuses %s and changes nothing', async (_name, args, line) => {
    await createBareRing();
    await keyring(['add-client', '--id', 'page', '--public']);

    const { code, stderr } = await keyring(['set-client', ...args]);

    expect(code).toBe(1);
    expect(stderr.trimEnd()).toMatch(line);
    expect((await storedRing()).clients).toEqual([{ id: 'page', public: true }]);
  });
});

describe('keyring replace-secret', () => {
  it.each(kinds)('lets both secrets of a %s work for a day', async (kind, section) => {
    await createBareRing();
    await keyring([`add-${kind}`, '--id', 'box-7', '--secret', secret]);

    const outcome = await keyring(['replace-secret', '--id', 'box-7', '--secret', other], { at: hour });

    expect(outcome).toEqual({
      code: 0,
      stdout:
        'Replaced the secret of box-7: the new one is known everywhere within 60 s; ' +
        'the former one works until 1970-01-02T01:00:00.000Z\n',
      stderr: '',
    });
    const former = [{ secret, retiresAt: 25 * hour }];
    expect((await storedRing())[section]).toEqual([{ id: 'box-7', secret: other, former }]);
  });

  it('ends the former one at once after a leak, and prints the secret that it made', async () => {
    await createBareRing();
    await keyring(['add-client', '--id', 'app', '--secret', secret]);

    const { stdout } = await keyring(['replace-secret', '--id', 'app', '--overlap', '0s', '--generate']);

    expect(stdout.split('\n')[0]).toBe(
      'Replaced the secret of app: the new one is known everywhere within 60 s',
    );
    expect((await storedRing()).clients).toEqual([{ id: 'app', secret: printed(stdout) }]);
  });

  it('asks which one is meant when callers of several kinds have the id', async () => {
    await createBareRing();
    await keyring(['add-client', '--id', 'acme', '--secret', secret]);
    await keyring(['add-hawk', '--id', 'acme', '--secret', secret]);
    const replace = ['replace-secret', '--id', 'acme', '--secret', other];

    const without = await keyring(replace);
    const of = await keyring([...replace, '--kind', 'hawk', '--overlap', '0s']);

    expect(without.stderr).toBe('Several callers are called acme: say which by --kind\n');
    expect(of.code).toBe(0);
    const { clients, hawk } = await storedRing();
    expect([clients, hawk]).toEqual([[{ id: 'acme', secret }], [{ id: 'acme', secret: other }]]);
  });

  it.each([
    ['an unknown caller', ['--id', 'nobody', '--secret', other], 'There is no caller nobody'],
    [
      'one of another kind',
      ['--id', 'app', '--kind', 'hawk', '--secret', other],
      'There is no HAWK caller app',
    ],
    ['an unknown kind', ['--id', 'app', '--kind', 'toString'], '--kind is none of client, hawk, proxy'],
    ['the present secret', ['--id', 'app', '--secret', secret], 'That is the present secret of app'],
    ['a secret that can be guessed', ['--id', 'app', '--secret', 'hunter2'], /^The secret has fewer than 8 /],
    ['a strange overlap', ['--id', 'app', '--overlap', '2 h'], /^--overlap is not a time /],
    ['no caller', ['--secret', other], '--id is missing'],
  ])('refuses %s and changes nothing', async (_name, args, line) => {
    await createBareRing();
    await keyring(['add-client', '--id', 'app', '--secret', secret]);

    const { code, stderr } = await keyring(['replace-secret', ...args]);

    expect(code).toBe(1);
    expect(stderr.trimEnd()).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    expect((await storedRing()).clients).toEqual([{ id: 'app', secret }]);
  });
});
