import { describe, expect, it } from 'vitest';
import { commands } from '../../infra/admin/commands.ts';
import { describeFailure, stacksOf } from '../../infra/admin/describe-failure.ts';
import { ServiceError } from '../../lib/errors/service-error.ts';
import { runHere } from './run-here.ts';

describe('help', () => {
  it.each(['--help', '-h'])('lists every command for %s', async (flag) => {
    const { code, stdout, stderr } = await runHere([flag], { environment: {} });

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of Object.keys(commands)) expect(stdout).toContain(`  ${name} `);
  });

  it('lists the commands of one group', async () => {
    const { stdout } = await runHere(['keyring', '--help'], { environment: {} });

    expect(stdout).toContain('keyring rotate');
    expect(stdout).not.toContain('accounts create');
  });

  it.each(Object.entries(commands))('describes %s with all its options', async (name, { options }) => {
    const { code, stdout } = await runHere([...name.split(' '), '--help'], { environment: {} });

    expect(code).toBe(0);
    for (const option of [...Object.keys(options), 'stage', 'help'])
      expect(stdout).toContain(`  --${option}`);
  });
});

describe('a wrong command line', () => {
  it.each([
    ['nothing', [], 'Which command?'],
    ['half a command', ['accounts'], 'Which command?'],
    ['an unknown command', ['accounts', 'delete'], 'There is no command accounts delete'],
    ['an unknown option', ['keyring', 'show', '--verbose=hunter2'], "Unknown option '--verbose'"],
    [
      'an option without its value',
      ['accounts', 'show', '--phone'],
      "Option '--phone <value>' argument missing",
    ],
    ['an argument too many', ['accounts', 'create', 'hunter2'], 'There is an argument too many'],
    ['a second id', ['accounts', 'show', 'one', 'two'], 'There is an argument too many'],
  ])('ends with 2 and the usage for %s, without quoting a value', async (_name, args, line) => {
    const { code, stdout, stderr } = await runHere(args, { environment: {} });

    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(`${line}\n\nUsage: npm run admin -- `)).toBe(true);
    expect(stderr).not.toContain('hunter2');
  });
});

describe('a failure underneath', () => {
  const show = ['keyring', 'show'];

  it('is one line', async () => {
    const { code, stdout, stderr } = await runHere(show, { environment: { KEY_RING_FILE: '/no/such/ring' } });

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^ENOENT: [^\n]*\n$/);
  });

  it('comes with its stack when that is asked for', async () => {
    const environment = { KEY_RING_FILE: '/no/such/ring', DEBUG: 'rekey' };

    const { stderr } = await runHere(show, { environment });

    expect(stderr).toMatch(/^ENOENT: [^\n]*\nError: ENOENT: [^\n]*\n {4}at /);
  });

  it('names every cause once, without its line breaks', () => {
    const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    const failure = new ServiceError('internal', {
      detail: 'no answer',
      cause: new Error('lost\n it', { cause: refused }),
    });

    expect(describeFailure(failure)).toBe('no answer: lost it: ECONNREFUSED');
    expect(stacksOf(failure).match(/Caused by: /g)).toHaveLength(2);
  });
});
