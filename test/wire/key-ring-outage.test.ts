import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Invoke } from '../../infra/local/gateway/invoke.ts';
import { loadFunctions } from '../../infra/local/gateway/load-functions.ts';
import { readService } from '../../infra/local/shared/service.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import { startedWire } from '../support/started-wire.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const service = await readService(root, 'local');
const endpoints = Object.entries(service.functions).flatMap(([name, { handler, events }]) =>
  events.some((event) => 'httpApi' in event) ? [{ name, dialect: handler.split('/')[1] ?? '' }] : [],
);

/** What each dialect says when the fault is ours. */
const internalErrors: Record<string, [status: number, body: unknown]> = {
  sophon: [500, { error: { code: 'INTERNAL_ERROR', message: '' } }],
  'tencent-ciam': [500, { error: 'server_error' }],
  authing: [500, { statusCode: 500, message: '系统繁忙，请稍后再试', requestId: expect.any(String) }],
  digitalscience: [500, { errcode: 6, errmsg: expect.any(String), tag: '' }],
  qingzhenyun: [
    200,
    { status: 500, code: 'INTERNAL_SERVER_ERROR', success: false, message: expect.any(String) },
  ],
};

const wire = startedWire();
let keyRingFile: string;
let functions: ReadonlyMap<string, Invoke>;
const call = async (name: string) => {
  const invoke = functions.get(name) as Invoke;
  const event = gatewayEvent({ body: '{}', headers: { 'content-type': 'application/json' } });
  const { statusCode, body, isBase64Encoded } = (await invoke(event)) as {
    statusCode: number;
    body: string;
    isBase64Encoded: boolean;
  };
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  return [statusCode, text === '' ? text : JSON.parse(text)];
};

beforeAll(async () => {
  keyRingFile = `${wire.local.keyRingFile}.${randomUUID()}`;
  const before = process.env.KEY_RING_FILE;
  process.env.KEY_RING_FILE = keyRingFile;
  functions = await loadFunctions(root, service, 'local');
  process.env.KEY_RING_FILE = before;
});
afterAll(async () => {
  await rm(keyRingFile, { force: true });
});

it.each(endpoints)(
  '$name answers in the words of $dialect while the key ring cannot be read, and recovers',
  async ({ name, dialect }) => {
    const needsNoKey = name === 'tencent-ciam-openid-configuration';
    const internalError = internalErrors[dialect];

    const during = await call(name);
    await copyFile(wire.local.keyRingFile, keyRingFile);
    const after = await call(name);
    await rm(keyRingFile);

    if (needsNoKey) expect(during).toEqual(after);
    else expect(during).toEqual(internalError);
    expect(after).not.toEqual(internalError);
  },
);
