import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readSecret, readSecretIfAny } from '../../infra/admin/read-secret.ts';
import { terminal } from './terminal.ts';

const piped = (bytes: Buffer | string) => ({
  stdin: Readable.from([Buffer.from(bytes)]),
  stderr: new PassThrough(),
});

describe('on a terminal', () => {
  it('asks twice, shows nothing of what is typed, and leaves raw mode', async () => {
    const screen = terminal('s3same 開門\rs3same 開門\r');

    const secret = await readSecret(screen, 'password', undefined);

    expect(secret).toBe('s3same 開門');
    expect(screen.shown()).toBe('New password: \nThe same password again: \n');
    expect([screen.modes[0], screen.modes.at(-1)]).toEqual([true, false]);
  });

  it('lets mistakes be corrected', async () => {
    const screen = terminal('wrong\u0015s3samee\u007f\rs3same\r');

    expect(await readSecret(screen, 'password', undefined)).toBe('s3same');
  });

  it('refuses two different entries', async () => {
    const screen = terminal('one\rother\r');

    await expect(readSecret(screen, 'password', undefined)).rejects.toThrow(/^The two passwords differ$/);
    expect(screen.modes.at(-1)).toBe(false);
  });

  it('does not ask again for what is empty', async () => {
    const screen = terminal('\r');

    await expect(readSecret(screen, 'password', undefined)).rejects.toThrow(/^The password is empty$/);
    expect(screen.shown()).toBe('New password: \n');
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends at %s', async (_name, key) => {
    const screen = terminal(key);

    await expect(readSecret(screen, 'password', undefined)).rejects.toThrow(/^Interrupted$/);
    expect(screen.modes.at(-1)).toBe(false);
  });
});

describe('on a pipe', () => {
  it.each([
    ['a trailing newline', 's3same\n', 's3same'],
    ['a trailing CRLF', 's3same\r\n', 's3same'],
    ['no newline', 's3same', 's3same'],
    ['spaces that belong to it', ' s3same \n', ' s3same '],
  ])('takes the line with %s', async (_name, input, secret) => {
    expect(await readSecret(piped(input), 'password', undefined)).toBe(secret);
  });

  it.each([
    ['more than one line', 'one\ntwo\n', 'Standard input has more than one line for the password'],
    ['nothing', '\n', 'The password is empty'],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff]), 'The password on standard input is not UTF-8'],
  ])('refuses %s', async (_name, input, message) => {
    await expect(readSecret(piped(input), 'password', undefined)).rejects.toThrow(message);
  });
});

it('prefers what was given as an option', async () => {
  expect(await readSecret(piped('other'), 'password', 's3same')).toBe('s3same');
});

describe('where the operator need not have one', () => {
  it('takes Enter alone for none, and says so', async () => {
    const screen = terminal('\r');

    expect(await readSecretIfAny(screen, 'secret', undefined)).toBeUndefined();
    expect(screen.shown()).toBe('New secret (Enter alone makes one): \n');
  });

  it('takes one that is typed twice', async () => {
    expect(await readSecretIfAny(terminal('s3same\rs3same\r'), 'secret', undefined)).toBe('s3same');
  });

  it.each([
    ['', undefined],
    ['\n', undefined],
    ['s3same\n', 's3same'],
  ])('reads %j from a pipe as %j', async (input, secret) => {
    expect(await readSecretIfAny(piped(input), 'secret', undefined)).toBe(secret);
  });

  it('prefers what was given as an option, which may not be empty', async () => {
    expect(await readSecretIfAny(piped('other'), 'secret', 's3same')).toBe('s3same');
    await expect(readSecretIfAny(piped('other'), 'secret', '')).rejects.toThrow('The secret is empty');
  });
});
