import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeUnprintable } from '../../infra/admin/escape-output.ts';
import { createAccount } from '../../lib/credential/create-account.ts';
import { wireAccountCreation } from '../../lib/wiring/account-creation.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { startService } from './local-service.ts';
import { runHere } from './run-here.ts';

/** What must never reach a terminal. */
const raw = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]--\n]/v;
const hostile = 'x\u001b]0;owned\u0007\u001b[2J\u202egnp\u009b31m\u2028\r\t\u{e0041}\ue000\ud800y';

describe('escapeUnprintable', () => {
  it.each([
    ['\u001b[2J', '\\u001b[2J'],
    ['a\u202eb', 'a\\u202eb'],
    ['\u009b', '\\u009b'],
    ['\r', '\\u000d'],
    ['\u{e0041}', '\\udb40\\udc41'],
    ['\ud800x', '\\ud800x'],
    ['\u0378\uffff', '\\u0378\\uffff'],
  ])('writes %j as JSON would', (text, expected) => {
    expect(escapeUnprintable(text)).toBe(expected);
  });

  it.each(['two\nlines\n', 'caf\u00e9 \u540d\u5b57 \u{1f511}', ' "quoted" \\ '])(
    'leaves %j alone',
    (text) => {
      expect(escapeUnprintable(text)).toBe(text);
    },
  );

  it('leaves JSON the JSON of the same value, without anything raw', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant(hostile)))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.dictionary(text, text), (value) => {
        const json = escapeUnprintable(JSON.stringify(value, null, 2));
        expect(json).not.toMatch(raw);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the command line', () => {
  let service: Awaited<ReturnType<typeof startService>>;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  it('writes nothing raw of an import', async () => {
    const lines = [
      { [hostile]: 'x' },
      { username: hostile },
      { phone: `1${hostile}` },
      { email: hostile },
      { agent: hostile, usercode: '1' },
      { username: 'esc', language: hostile },
    ];

    // Node's readline takes U+2028 for the end of a line.
    const input = `${lines.map((line) => JSON.stringify(line).replaceAll('\u2028', '\\u2028')).join('\n')}\n{"username": "${hostile.replace(/[\ud800\u2028\r]/g, '')}"`;
    const { stdout, stderr } = await runHere(['accounts', 'import'], { input });
    const missing = await runHere(['accounts', 'import', '--file', `/no/such/${hostile}`]);
    const usage = await runHere(['accounts', hostile]);

    expect(stdout).toBe('0 imported, 7 failed\n');
    for (const text of [stdout, stderr, missing.stderr, usage.stderr]) expect(text).not.toMatch(raw);
    expect(stderr).toContain('unknown member "x\\u001b]0;owned\\u0007');
    expect(missing.stderr).toContain('x\\u001b]0;owned');
  });

  it('shows an account with such a name, from before they were refused, as JSON that says it', async () => {
    const username = hostile.replace('\ud800', '').normalize('NFKC').toLowerCase();
    const creation = await createAccount(wireAccountCreation(wireCredentials(await wireKeys())), {
      username,
    });
    if (!creation.created) expect.fail('not created');

    const { code, stdout } = await runHere(['accounts', 'show', creation.id]);

    expect(code).toBe(0);
    expect(stdout).not.toMatch(raw);
    expect(JSON.parse(stdout).aliases).toEqual({ username });
  });
});
