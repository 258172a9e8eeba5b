import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import type { Send } from '../../support/wire.ts';
import { digitalscienceClient, verifyCodePath } from './client.ts';

/** Both instances stand behind one custom domain. */
const settings = { HAWK_HOST: 'api.example.com', SMS_PER_ADDRESS_AND_HOUR: '1000000' };
const main = fileURLToPath(new URL('../../../infra/local/main.ts', import.meta.url));

const wire = startedWire(settings);
let other: ChildProcess;
let otherUrl: string;

beforeAll(async () => {
  other = spawn(process.execPath, [main], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      BCRYPT_COST: '4',
      ...settings,
      AWS_ENDPOINT_URL_DYNAMODB: wire.local.dynamodbUrl,
      AWS_ENDPOINT_URL_SNS: wire.local.snsUrl,
      KEY_RING_FILE: wire.local.keyRingFile,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  otherUrl = await readyUrl(other);
});

afterAll(async () => {
  other.kill('SIGTERM');
  if (other.exitCode === null) await once(other, 'close');
});

async function readyUrl({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the process has no output');
  for await (const line of createInterface(stdout)) {
    const url = /^ready (\S+)$/.exec(line)?.[1];
    if (url) {
      stdout.resume();
      return url;
    }
  }
  throw new Error('the process ended before it was ready');
}

const origin = () => 'https://api.example.com';

/** Calls the other process. */
const callOther: Send = async ({ path, headers = {} }) => {
  const answer = await fetch(otherUrl + path, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString(), json: undefined };
};

it('replay: lets one nonce in at one of two processes only, however they race', async () => {
  // given
  const { call: here } = digitalscienceClient(wire, 'overHttp', origin);
  const { call: there } = digitalscienceClient({ ...wire, overHttp: callOther }, 'overHttp', origin);
  const calls = Array.from({ length: 30 }, (_, i) => ({
    path: verifyCodePath(7, i, '13800138000'),
    nonce: `raced-${i}`,
  }));

  // when
  const races = await Promise.all(calls.map((call) => Promise.all([here(call), there(call)])));

  // then
  for (const replies of races) {
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
    const [winner, loser] = replies.sort((a, b) => a.status - b.status);
    winner?.check();
    expect(loser?.headers.get('www-authenticate')).toBe('Hawk error="Invalid nonce"');
  }
  // Both take part: otherwise it was no race.
  expect((await here({ path: verifyCodePath(8, 1, '13800138000') })).status).toBe(200);
  expect((await there({ path: verifyCodePath(8, 2, '13800138000') })).status).toBe(200);
});
