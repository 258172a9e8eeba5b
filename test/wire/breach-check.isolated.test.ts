import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { close, listen } from '../../infra/local/shared/listen.ts';
import { logOfEachTest } from '../support/log-of-each-test.ts';
import { startWire, type Wire } from '../support/wire.ts';
import { sophonClient } from './sophon/client.ts';

const log = logOfEachTest();
let corpus: Server;
let wire: Wire;

beforeAll(async () => {
  corpus = createServer((_, response) => response.writeHead(503).end());
  const port = await listen(corpus, 0);
  wire = await startWire({
    BREACH_RANGE_URL: `http://127.0.0.1:${port}/range/`,
    POWERTOOLS_LOG_LEVEL: 'DEBUG',
    POWERTOOLS_METRICS_DISABLED: 'false',
  });
});
afterAll(async () => {
  await wire.close();
  await close(corpus);
});

it('lets a password change go on while the corpus is down, and says so without a word of the password', async () => {
  const { username, password } = await wire.createAccount();
  const next = 'a brand new one';
  const hash = createHash('sha1').update(next).digest('hex').toUpperCase();
  log.begin();

  const reply = await sophonClient(wire, 'overHttp').changePassword(username, password, next);
  await wire.local.settled();

  expect(reply.text).toBe('{"result":true}');
  expect(log.lines()).toContainEqual(
    expect.objectContaining({ level: 'WARN', message: 'breach check failed', reason: 'status', status: 503 }),
  );
  expect(log.lines()).toContainEqual(expect.objectContaining({ reason: 'status', BreachCheckFailed: 1 }));
  for (const part of [next, hash.slice(0, 5), hash.slice(5, 11)]) expect(log.text()).not.toContain(part);
});
