import { readFile } from 'node:fs/promises';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { KeyRing } from '../../lib/keys/key-ring.ts';
import { passTime, startClock, stopClock } from '../support/clock.ts';
import { startedWire } from '../support/started-wire.ts';
import type { TestAccount } from '../support/wire.ts';
import { qingzhenyunClient } from '../wire/qingzhenyun/client.ts';
import { runHere } from './run-here.ts';

const wire = startedWire();
let environment: NodeJS.ProcessEnv;
beforeAll(() => {
  environment = { ...process.env };
});
afterEach(() => {
  startClock();
});

const endSessions = (...args: string[]) =>
  runHere(['accounts', 'end-sessions', ...args], { environment: { ...environment } });
const client = qingzhenyunClient(wire, 'inProcess');
const signedIn = async (): Promise<TestAccount & { token: string }> => {
  const account = await wire.createAccount();
  return { ...account, token: await client.token(account) };
};
const opens = async (token: string) => (await client.sendChangePasswordMessage(token)).success;

describe('accounts end-sessions', () => {
  it.each([
    ['--id', ({ id }: TestAccount) => ['--id', id]],
    ['its argument', ({ id }: TestAccount) => [id]],
    ['--username', ({ username }: TestAccount) => ['--username', username]],
  ])('ends the tokens of one account at once, named by %s', async (_, named) => {
    const [one, other] = [await signedIn(), await signedIn()];

    expect(await endSessions(...named(one))).toEqual({ code: 0, stdout: '', stderr: '' });

    expect(await opens(one.token)).toBe(false);
    expect(await opens(other.token)).toBe(true);
    expect(await opens(await client.token(one))).toBe(true);
  });

  it('ends the tokens of everybody within a minute, renewed ones too, and later sign-ins stay', async () => {
    stopClock();
    const [one, other] = [await signedIn(), await signedIn()];
    passTime(1_000);
    const { code, stdout } = await endSessions('--all');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Ended the tokens of all .* 60 s\n$/),
    });
    const renewed = (await client.sendChangePasswordMessage(one.token)).token ?? '';
    passTime(60_000);
    for (const { token } of [one, other, { token: renewed }]) expect(await opens(token)).toBe(false);
    expect(await opens(await client.token(other))).toBe(true);
  });

  it('moves the end of all sign-ins forward, and puts one right that is yet to come', async () => {
    const start = Date.now() + 3_600_000;
    stopClock(start);
    const endedAt = async () =>
      (JSON.parse(await readFile(wire.local.keyRingFile, 'utf8')) as KeyRing).tokensEndedAt ?? 0;
    await endSessions('--all');
    stopClock(start - 50_000);
    await endSessions('--all');
    expect(await endedAt()).toBe(start);

    stopClock(start + 86_400_000);
    await endSessions('--all');
    stopClock(start + 1_000);
    await endSessions('--all');
    expect(await endedAt()).toBe(start + 1_000);
  });

  it.each([
    [['--all', '--id', 'x'], '--all goes with no account'],
    [['--all', 'x'], '--all goes with no account'],
    [['--all', '--username', 'x'], '--all goes with no account'],
    [['--id', 'x', 'y'], 'Name one account'],
    [[], 'Name one account: by its id, or by one alias'],
    [['--id', 'nobody'], 'No account has id nobody'],
    [['--username', 'nobody'], 'No account has username nobody'],
  ])('refuses %j', async (args, line) => {
    expect(await endSessions(...args)).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
  });
});
