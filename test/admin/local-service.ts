import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocalService } from '../../infra/local/process/local-service.ts';
import { startLocal } from '../../infra/local/process/start-local.ts';

/** The whole service in this process with cheap hashes, and a temporary directory of its own. */
export async function startService(): Promise<LocalService & { readonly temporaryDirectory: string }> {
  const temporaryDirectory = await mkdtemp(join(tmpdir(), 'rekey-test-'));
  const settings = {
    TMPDIR: temporaryDirectory,
    BCRYPT_COST: '4',
  };
  const before = Object.keys(settings).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, settings);
  const service = await startLocal({ directory: fileURLToPath(new URL('../../', import.meta.url)), port: 0 });
  return {
    ...service,
    temporaryDirectory,
    close: async () => {
      await service.close();
      for (const [name, value] of before) restore(name, value);
      await rm(temporaryDirectory, { recursive: true });
    },
  };
}

/** Whether a user name signs in with a password, through the sophon dialect. */
export async function signsIn(url: string, username: string, password: string): Promise<boolean> {
  const response = await fetch(`${url}/sophon/v2/face/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return ((await response.json()) as { result?: boolean }).result === true;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
