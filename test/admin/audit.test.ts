import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditGroup } from '../../infra/admin/audit/audit-log.ts';
import { commands } from '../../infra/admin/commands.ts';
import { readService } from '../../infra/local/shared/service.ts';
import { type AuditServices, operatorArn, startAuditServices } from './audit-services.ts';
import { startService } from './local-service.ts';
import { runRecorded } from './run-here.ts';
import { type SecretsManager, startSecretsManager } from './secrets-manager.ts';

let service: Awaited<ReturnType<typeof startService>>;
let id: string;
let made = 0;

beforeAll(async () => {
  service = await startService();
  id = (await runRecorded(create('owner'))).outcome.stdout.trim();
});

afterAll(() => service.close());

const create = (username: string) => ['accounts', 'create', '--username', username, '--no-password'];
const callerOptions = () => ['--id', `caller-${++made}`, '--secret', 'a-shared-secret-of-two'];
/** The options that name a caller of a kind that is there. */
const registered = (kind: 'client' | 'hawk' | 'proxy') => async () => {
  const [option = '', id = '', ...secret] = callerOptions();
  await runRecorded(['keyring', `add-${kind}`, option, id, ...secret]);
  return [option, id];
};
const anId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

interface Example {
  readonly args: () => string[] | Promise<string[]>;
  readonly input?: string;
  readonly subject: RegExp;
}

/** For every command: what is run, and what its record says that it was done to. */
const examples: Readonly<Record<string, Example>> = {
  'accounts create': { args: () => ['--username', `new-owner-${++made}`, '--no-password'], subject: anId },
  'accounts import': {
    args: () => [],
    input: '{"username":"imported-1"}\n{"username":"imported-2"}\n',
    subject: /^2 imported, 0 failed$/,
  },
  'accounts show': { args: () => ['--username', 'owner'], subject: anId },
  'accounts freeze': { args: () => ['--username', 'owner'], subject: anId },
  'accounts thaw': { args: () => [id], subject: anId },
  'accounts unlock': { args: () => ['--username', 'owner'], subject: anId },
  'accounts end-sessions': { args: () => ['--username', 'owner'], subject: anId },
  'accounts recase': { args: () => [], subject: /^0 renamed, 0 conflicts$/ },
  'codes purge': { args: () => [], subject: /^\d+ deleted$/ },
  'keyring create': { args: () => [], subject: /^key ring$/ },
  'keyring show': { args: () => [], subject: /^key ring$/ },
  'keyring rotate': { args: () => ['--sections', 'codeKeys,sealKeys'], subject: /^codeKeys,sealKeys$/ },
  'keyring add-client': { args: callerOptions, subject: /^client caller-\d+$/ },
  'keyring add-hawk': { args: callerOptions, subject: /^hawk caller-\d+$/ },
  'keyring add-proxy': { args: callerOptions, subject: /^proxy caller-\d+$/ },
  ...Object.fromEntries(
    (['client', 'hawk', 'proxy'] as const).map((kind) => [
      `keyring remove-${kind}`,
      { args: registered(kind), subject: new RegExp(`^${kind} caller-\\d+$`) },
    ]),
  ),
  'keyring set-client': {
    args: async () => [...(await registered('client')()), '--public'],
    subject: /^client caller-\d+$/,
  },
  'keyring replace-secret': {
    args: async () => [...(await registered('hawk')()), '--generate'],
    subject: /^hawk caller-\d+$/,
  },
};

describe('the record of a command', () => {
  it.each(Object.keys(commands))('of %s is one line that says what it was done to', async (name) => {
    const { args = () => ['no example'], input = '', subject } = examples[name] ?? {};

    const { outcome, record } = await runRecorded([...name.split(' '), ...(await args())], { input });

    const isDone = outcome.code === 0;
    // A local service has its key ring already.
    expect(isDone).toBe(name !== 'keyring create');
    expect(record).toEqual([
      {
        level: 'INFO',
        message: 'admin',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        stage: 'local',
        operator: 'tester',
        command: name,
        subject: expect.stringMatching(subject ?? /^$/),
        outcome: isDone ? 'done' : 'refused',
      },
    ]);
  });

  it('names the account of an alias that leads to one, whatever becomes of the command', async () => {
    const { record } = await runRecorded([
      'accounts',
      'show',
      '--username',
      'owner',
      '--phone',
      '13800138000',
    ]);
    const { record: known } = await runRecorded(['accounts', 'freeze', '--username', 'owner']);

    expect(record).toMatchObject([{ outcome: 'refused' }]);
    expect(record[0]).not.toHaveProperty('subject');
    expect(known).toMatchObject([{ subject: id, outcome: 'done' }]);
  });

  it.each(['13800138009', 'owner@example.org', 'hunter2'])(
    'does not repeat what was given as an id and is none: %s',
    async (given) => {
      const { outcome, record } = await runRecorded(['accounts', 'freeze', given]);

      expect(outcome.code).toBe(1);
      expect(record).toMatchObject([{ command: 'accounts freeze', outcome: 'refused' }]);
      expect(JSON.stringify(record)).not.toContain(given);
    },
  );

  it('says how far an import came', async () => {
    const input = '{"username":"imported-3"}\n{"username":"owner"}\nnot JSON\n';

    const { outcome, record } = await runRecorded(['accounts', 'import'], { input });

    expect(outcome.code).toBe(1);
    expect(record).toMatchObject([{ subject: '1 imported, 2 failed', outcome: 'partly' }]);
  });

  it('names no caller that the key ring does not know: its id may be a secret in the wrong place', async () => {
    for (const command of ['remove-client', 'remove-hawk', 'set-client', 'replace-secret']) {
      const more =
        command === 'set-client' ? ['--public'] : command === 'replace-secret' ? ['--generate'] : [];
      const { record } = await runRecorded([
        'keyring',
        command,
        '--id',
        'a secret in the wrong place',
        ...more,
      ]);
      expect(record).toMatchObject([{ outcome: 'refused' }]);
      expect(record[0]).not.toHaveProperty('subject');
    }
  });

  it('tells what failed underneath from what was refused', async () => {
    const environment = { KEY_RING_FILE: '/no/such/ring' };

    const { record } = await runRecorded(['keyring', 'show'], { environment });

    expect(record).toMatchObject([{ subject: 'key ring', outcome: 'failed' }]);
  });

  it.each([
    ['help', ['accounts', 'freeze', '--help']],
    ['a wrong option', ['accounts', 'freeze', '--forever']],
    ['no command', ['accounts']],
  ])('has no line for %s', async (_, args) => {
    expect((await runRecorded(args)).record).toEqual([]);
  });
});

describe('the record of a deployment', () => {
  let secretsManager: SecretsManager;
  let audit: AuditServices;
  const show = ['keyring', 'show', '--stage', 'prod'];

  beforeEach(async () => {
    secretsManager = await startSecretsManager('rekey-prod-key-ring');
    audit = await startAuditServices();
    // The SDK reads these from the process alone.
    const environment = { ...secretsManager.environment, ...audit.environment };
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await Promise.all([secretsManager.close(), audit.close()]);
  });

  const run = (args: readonly string[]) => runRecorded(args, { environment: {} });
  const kept = () => audit.lines('rekey-prod-admin').map(({ message }) => JSON.parse(message));

  it('is kept in its log group too, with the operator that AWS knows', async () => {
    const { outcome, record } = await run(['keyring', 'create', '--stage', 'prod']);

    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(kept()).toEqual(record);
    expect(record).toMatchObject([
      { stage: 'prod', operator: operatorArn, user: 'tester', command: 'keyring create', outcome: 'done' },
    ]);
  });

  it('has a stream for each day, and a line for what failed', async () => {
    await run(show);
    await run(show);

    const day = new Date().toISOString().slice(0, 10);
    expect(audit.lines('rekey-prod-admin').map(({ stream }) => stream)).toEqual([day, day]);
    expect(kept()).toMatchObject([{ outcome: 'failed' }, { outcome: 'failed' }]);
  });

  it('goes on under an unknown operator when nobody says who it is', async () => {
    audit.refuse('GetCallerIdentity');

    const { outcome } = await run(['keyring', 'create', '--stage', 'prod']);

    expect(outcome.code).toBe(0);
    expect(kept()).toMatchObject([{ operator: 'unknown', user: 'tester' }]);
  });

  it('is a condition: nothing is done that cannot be put on it', async () => {
    audit.refuse('CreateLogStream');

    const { outcome, record } = await run(['keyring', 'create', '--stage', 'prod']);

    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(
      /^Nothing was done, [^\n]*rekey-prod-admin \(not allowed\)[^\n]*--no-record\n$/,
    );
    expect(secretsManager.value('rekey-prod-key-ring')).toBeUndefined();
    expect(record).toMatchObject([{ command: 'keyring create', outcome: 'refused' }]);
  });

  it('cannot be evaded by naming a table instead of the stage', async () => {
    const environment = { ACCOUNTS_TABLE: 'rekey-prod-accounts' };

    const { outcome } = await runRecorded(['accounts', 'freeze', id, '--no-record'], { environment });

    expect(outcome).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Which deployment? Name its stage with --stage\n',
    });
  });

  it.each([
    ['ACCOUNTS_TABLE', ['accounts', 'show', '--username', 'owner']],
    ['CHALLENGES_TABLE', ['codes', 'purge']],
    ['KEY_RING_SECRET', ['keyring', 'show']],
  ])('is asked for where %s is all that is named', async (name, args) => {
    // A command that went on all the same would not get as far as AWS.
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:1');

    const { outcome } = await runRecorded(args, { environment: { [name]: 'rekey-prod-one' } });

    expect(outcome).toMatchObject({ code: 1, stderr: 'Which deployment? Name its stage with --stage\n' });
  });

  it.each<[string, NodeJS.ProcessEnv]>([
    [
      'tables by the address of another service',
      { AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1', ACCOUNTS_TABLE: 't' },
    ],
    [
      'the key ring by the address of a database',
      { AWS_ENDPOINT_URL_DYNAMODB: 'https://db.example', KEY_RING_SECRET: 's' },
    ],
  ])('is not passed by on the way to %s', async (_, environment) => {
    const { outcome } = await runRecorded(['keyring', 'show'], { environment });

    expect(outcome).toMatchObject({ code: 1, stderr: 'Which deployment? Name its stage with --stage\n' });
  });

  it('may lack a command on the operator’s word, which is said', async () => {
    audit.refuse('CreateLogStream');

    const { outcome } = await run(['keyring', 'create', '--stage', 'prod', '--no-record']);

    expect(outcome).toMatchObject({ code: 0, stderr: 'Not on record in rekey-prod-admin: not allowed\n' });
    expect(secretsManager.value('rekey-prod-key-ring')).toBeDefined();
  });

  it('that could not be written is said, and is no success, though it takes nothing back', async () => {
    audit.refuse('PutLogEvents');

    const { outcome, record } = await run(['keyring', 'create', '--stage', 'prod']);

    expect(outcome).toMatchObject({
      code: 1,
      stderr:
        'Not on record in rekey-prod-admin: not allowed\nIt was done, and has to be put on record by hand\n',
    });
    expect(record).toMatchObject([{ outcome: 'done' }]);
    expect(secretsManager.value('rekey-prod-key-ring')).toBeDefined();
  });

  it.each([
    [31_000, 'The clock of this machine is 31 s ahead of that of AWS: set it right first\n'],
    [-31_000, 'The clock of this machine is 31 s behind that of AWS: set it right first\n'],
  ])('is of nothing done by a clock that is off by %d ms', async (aheadMs, stderr) => {
    audit.answerAt(() => Date.now() - aheadMs);

    const { outcome, record } = await run(['keyring', 'create', '--stage', 'prod']);

    expect(outcome).toEqual({ code: 1, stdout: '', stderr });
    expect(record).toMatchObject([{ outcome: 'refused' }]);
    expect(secretsManager.value('rekey-prod-key-ring')).toBeUndefined();
  });

  it('that CloudWatch Logs drops for its time is said', async () => {
    const args = ['keyring', 'create', '--stage', 'prod'];

    const { outcome } = await runRecorded(args, { environment: {}, now: () => 0 });

    expect(outcome.stderr).toMatch(
      /^Not on record in rekey-prod-admin: CloudWatch Logs does not take a line of that time\n/,
    );
  });

  it('goes to the group that the stack makes, and outlives the stack', async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { resources } = await readService(root, 'prod');
    const fragment = await readFile(new URL('../../infra/admin-log.yml', import.meta.url), 'utf8');

    expect(resources.Resources.AdminLog).toMatchObject({
      Type: 'AWS::Logs::LogGroup',
      Properties: { LogGroupName: auditGroup('prod'), RetentionInDays: 400 },
    });
    expect(fragment).toContain('DeletionPolicy: Retain');
  });
});
