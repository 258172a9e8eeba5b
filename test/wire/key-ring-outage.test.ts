import { randomUUID } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Invoke } from '../../infra/local/gateway/invoke.ts';
import { loadFunctions } from '../../infra/local/gateway/load-functions.ts';
import { readService } from '../../infra/local/shared/service.ts';
import { gatewayEvent } from '../support/gateway-event.ts';
import type { InternalError } from '../support/internal-error.ts';
import { startedWire } from '../support/started-wire.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const service = await readService(root, 'local');
const endpoints = Object.entries(service.functions).flatMap(([name, { handler, events }]) =>
  events.some((event) => 'httpApi' in event) ? [{ name, dialect: handler.split('/')[1] ?? '' }] : [],
);

/** What a dialect says when the fault is ours: its client knows. */
const internalErrorOf = async (dialect: string): Promise<InternalError> => {
  const client = (await import(`./${dialect}/client.ts`)) as { readonly internalError: InternalError };
  return client.internalError;
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
    const internalError = await internalErrorOf(dialect);

    const during = await call(name);
    await copyFile(wire.local.keyRingFile, keyRingFile);
    const after = await call(name);
    await rm(keyRingFile);

    if (needsNoKey) expect(during).toEqual(after);
    else expect(during).toEqual(internalError);
    expect(after).not.toEqual(internalError);
  },
);
