import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherThan } from '../support/near-misses.ts';
import { startedWire } from '../support/started-wire.ts';
import { type Agent, digitalscienceClient } from '../wire/digitalscience/client.ts';
import { demoCredentials } from '../wire/digitalscience/hawk-caller.ts';
import { sophonClient } from '../wire/sophon/client.ts';

const source = fileURLToPath(new URL('ResetPassword.cs', import.meta.url));
const hasMono =
  ['mcs', 'mono'].every((command) => spawnSync(command, ['--version']).status === 0) &&
  existsSync('/usr/lib/mono/4.5/System.Runtime.Serialization.dll');

describe.skipIf(!hasMono)('a .NET client (needs mono-mcs and System.Runtime.Serialization)', () => {
  const wire = startedWire();
  let directory: string;
  let program: string;
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rekey-dotnet-'));
    program = join(directory, 'ResetPassword.exe');
    await promisify(execFile)('mcs', [
      '-warnaserror',
      '-r:System.Runtime.Serialization',
      `-out:${program}`,
      source,
    ]);
  });
  afterAll(() => rm(directory, { recursive: true }));

  /** Runs the program and gives back the line that it prints. */
  async function run({ agentid, usercode }: Agent, code: string, password: string, ...flags: string[]) {
    const { id, key } = demoCredentials;
    const child = spawn('mono', [program, wire.local.url, String(agentid), String(usercode), ...flags]);
    child.stdin.end(`${[id, key, code, password].join('\n')}\n`);
    const closed = once(child, 'close');
    const [line, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    await closed;
    expect(errors).toBe('');
    return line.trimEnd();
  }

  const next = 'réinitialisé 密码 1';

  it.each([
    ['ECB', []],
    ['CBC with a zero IV', ['--cbc']],
  ])('resets a password in XML, encrypted by %s, and trusts the reply', async (_, flags) => {
    const { agent, code } = await digitalscienceClient(wire, 'overHttp').withCode();

    expect(await run(agent, otherThan(code), next, ...flags)).toBe('200 1 验证码错误或已失效');
    expect(await run(agent, code, next, ...flags)).toBe('200 0 ok');

    const { json } = await sophonClient(wire, 'overHttp').login(agent.username, next);
    expect(json).toEqual({ result: true });
  });
});
