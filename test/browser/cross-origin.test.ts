import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { abort, listen } from '../../infra/local/shared/listen.ts';
import { startedWire } from '../support/started-wire.ts';

const chromium = '/usr/bin/chromium';
const page = new URL('page.html', import.meta.url);

/** The site of a page: serves it at every path but one, at which it waits for what the page has to tell. */
async function startSite() {
  const { promise: outcome, resolve } = Promise.withResolvers<unknown>();
  const server = createServer(async (request, response) => {
    if (request.url === '/outcome') resolve(await json(request));
    response.setHeader('content-type', 'text/html');
    response.end(await readFile(page));
  });
  const port = await listen(server, 0);
  return { origin: `http://127.0.0.1:${port}`, outcome, close: () => abort(server) };
}

const ends: (() => Promise<void>)[] = [];

/** Opens an address in a browser of its own. */
async function open(address: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'rekey-browser-'));
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(chromium, [...flags, address], {
    stdio: 'ignore',
    env: { ...process.env, TMPDIR: profile },
  });
  const closed = once(browser, 'close');
  ends.push(async () => {
    browser.kill();
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 10 });
  });
}

// The first start of a browser on a machine takes its time.
describe.skipIf(!existsSync(chromium))('a page of another origin in a browser', { timeout: 120_000 }, () => {
  let listed: Awaited<ReturnType<typeof startSite>>;
  let stranger: typeof listed;
  beforeAll(async () => {
    [listed, stranger] = await Promise.all([startSite(), startSite()]);
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  afterAll(() => Promise.all([listed.close(), stranger.close()]));
  const wire = startedWire(() => ({ CORS_ORIGINS: listed.origin }));
  beforeAll(async () => {
    await wire.createAccount({ username: 'mingming', password: 'oldPassw0rd' });
  });

  const outcomeOf = async (site: typeof listed): Promise<unknown> => {
    await open(`${site.origin}/?service=${encodeURIComponent(wire.local.url)}`);
    return site.outcome;
  };

  it('is shown nothing when its origin is not listed, and changes nothing', async () => {
    expect(await outcomeOf(stranger)).toEqual({ blocked: 'TypeError' });
  });

  it('signs in, reads the renewed token and changes the password when it is', async () => {
    expect(await outcomeOf(listed)).toEqual({
      renewed: true,
      refused: expect.objectContaining({ code: 'INVALID_TOKEN' }),
      changed: expect.objectContaining({ code: 'OK', success: true }),
    });
  });
});
