import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startLocal } from '../../../infra/local/process/start-local.ts';
import { close, listen } from '../../../infra/local/shared/listen.ts';

const directory = fileURLToPath(new URL('../fixtures/', import.meta.url));

it('leaves the environment as before, and the port free again, when the start fails', async () => {
  const before = { ...process.env };
  let port = 0;
  const seed = async () => {
    port = Number(new URL(process.env.PUBLIC_URL ?? '').port);
    throw new Error('no seed');
  };

  await expect(startLocal({ directory, port: 0, seed })).rejects.toThrow('no seed');

  expect(process.env).toEqual(before);
  const server = createServer();
  expect(await listen(server, port)).toBe(port);
  await close(server);
});
