import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { breachedPasswordsByRange } from '../../../../lib/adapters/breached-passwords/range-query.ts';

/** FIPS 180: SHA-1 of `abc` is A9993E364706816ABA3E25717850C26C9CD0D89D. */
const [prefix, suffix] = ['A9993', 'E364706816ABA3E25717850C26C9CD0D89D'];
const otherSuffix = 'F'.repeat(35);

const servers: Server[] = [];

/** A corpus on loopback; returns its address and the requests that reached it. */
async function corpus(answer: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`, requests };
}

const lines =
  (...texts: string[]): RequestListener =>
  (_, response) =>
    response.end(texts.join('\r\n'));

afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('breachedPasswordsByRange', () => {
  it('finds a password whose suffix is in the range', async () => {
    const { url } = await corpus(lines(`${otherSuffix}:3`, `${suffix}:42`, `${'0'.repeat(35)}:1`));

    expect(await breachedPasswordsByRange(url).contains('abc')).toBe(true);
  });

  it.each([
    ['is not in the range', [`${otherSuffix}:3`]],
    ['is there only as padding, with the count 0', [`${suffix}:0`, `${otherSuffix}:3`]],
    ['is a part of a line', [`0${suffix}:3`, `${suffix}0:3`]],
    ['has no count', [suffix]],
    ['has an empty range', []],
  ])('does not find a password whose suffix %s', async (_, answer) => {
    const { url } = await corpus(lines(...answer));

    expect(await breachedPasswordsByRange(url).contains('abc')).toBe(false);
  });

  it('sends five digits of the hash, asks for padding and gives away nothing else', async () => {
    const { url, requests } = await corpus(lines(`${suffix}:1`));

    await breachedPasswordsByRange(url).contains('abc');

    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET /range/${prefix}`]);
    expect(requests[0]?.headers['add-padding']).toBe('true');
    const sent = requests[0]?.rawHeaders.join('\n').toUpperCase() ?? '';
    expect(sent).not.toContain(suffix.slice(0, 6));
    expect(requests[0]?.headers['content-length']).toBeUndefined();
  });

  it('asks for the password as it is hashed here, NFKC', async () => {
    const { url, requests } = await corpus(lines());
    const expected = createHash('sha1').update('caf\u00e9').digest('hex').slice(0, 5).toUpperCase();

    await breachedPasswordsByRange(url).contains('cafe\u0301');

    expect(requests[0]?.url).toBe(`/range/${expected}`);
  });

  it.each([
    ['is broken', 500],
    ['asks to slow down', 429],
    ['knows no such range', 404],
  ])('stops nobody when the corpus %s, whatever its answer says', async (_, status) => {
    const { url } = await corpus((_, response) => response.writeHead(status).end(`${suffix}:42`));

    expect(await breachedPasswordsByRange(url).contains('abc')).toBe(false);
  });

  it('stops nobody when the corpus cannot be reached', async () => {
    const { url } = await corpus(lines());
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));

    expect(await breachedPasswordsByRange(url).contains('abc')).toBe(false);
  });

  it('stops nobody when the connection breaks within the answer', async () => {
    const { url } = await corpus((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write(`${suffix}:42`, () => response.destroy());
    });

    expect(await breachedPasswordsByRange(url).contains('abc')).toBe(false);
  });

  it.each([
    ['before its answer', () => {}],
    ['within its answer', ((_, response) => response.write(`${suffix}:42\r\n`)) as RequestListener],
  ])('gives up after a second when the corpus hangs %s', async (_, answer) => {
    // given a deadline that the test decides
    const deadline = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
    const { url } = await corpus((request, response) => {
      answer(request, response);
      setImmediate(() => deadline.abort());
    });

    // then
    expect(await breachedPasswordsByRange(url).contains('abc')).toBe(false);
    expect(timeout).toHaveBeenCalledWith(1_000);
  });
});
