import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CorpusFailure } from '../../../../lib/adapters/breached-passwords/corpus-failure.ts';
import { breachedPasswordsByRange } from '../../../../lib/adapters/breached-passwords/range-query.ts';
import { inRequestScope } from '../../../../lib/request-scope.ts';

/** FIPS 180: SHA-1 of `abc` is A9993E364706816ABA3E25717850C26C9CD0D89D. */
const [prefix, suffix] = ['A9993', 'E364706816ABA3E25717850C26C9CD0D89D'];
const otherSuffix = 'F'.repeat(35);

const servers: Server[] = [];
let failures: CorpusFailure[] = [];
const isBreached = (url: string, password = 'abc') =>
  breachedPasswordsByRange(url, (failure) => failures.push(failure)).contains(password);
/** What was told of the failures. */
const told = () =>
  failures.map(({ reason, status }) => (status === undefined ? reason : `${reason} ${status}`));

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
  failures = [];
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe('breachedPasswordsByRange', () => {
  it('finds a password whose suffix is in the range', async () => {
    const { url } = await corpus(lines(`${otherSuffix}:3`, `${suffix}:42`, `${'0'.repeat(35)}:1`));

    expect(await isBreached(url)).toBe(true);
    expect(told()).toEqual([]);
  });

  it.each([
    ['is not in the range', [`${otherSuffix}:3`]],
    ['is there only as padding, with the count 0', [`${suffix}:0`, `${otherSuffix}:3`]],
    ['has an empty range', []],
  ])('does not find a password whose suffix %s', async (_, answer) => {
    const { url } = await corpus(lines(...answer));

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual([]);
  });

  it('sends five digits of the hash, asks for padding and gives away nothing else', async () => {
    const { url, requests } = await corpus(lines(`${suffix}:1`));

    await isBreached(url);

    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET /range/${prefix}`]);
    expect(requests[0]?.headers['add-padding']).toBe('true');
    const sent = requests[0]?.rawHeaders.join('\n').toUpperCase() ?? '';
    expect(sent).not.toContain(suffix.slice(0, 6));
    expect(requests[0]?.headers['content-length']).toBeUndefined();
  });

  it('asks for the password as it is hashed here, NFKC', async () => {
    const { url, requests } = await corpus(lines());
    const expected = createHash('sha1').update('caf\u00e9').digest('hex').slice(0, 5).toUpperCase();

    await isBreached(url, 'cafe\u0301');

    expect(requests[0]?.url).toBe(`/range/${expected}`);
  });

  it('reads 512 KiB', async () => {
    const entry = `${otherSuffix}:0\r\n`;
    const wanted = `${suffix}:42`;
    const room = 512 * 1024 - wanted.length;
    const range = entry.repeat(room / entry.length) + ' '.repeat(room % entry.length) + wanted;
    const { url } = await corpus(lines(range));

    expect(range).toHaveLength(512 * 1024);
    expect(await isBreached(url)).toBe(true);
  });
});

describe('a corpus that gives no answer that counts stops nobody, and is told of', () => {
  it.each([
    ['is broken', 500],
    ['asks to slow down', 429],
    ['knows no such range', 404],
    ['answers in parts', 206],
  ])('when it %s, whatever its answer says', async (_, status) => {
    const { url } = await corpus((_, response) => response.writeHead(status).end(`${suffix}:42`));

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual([`status ${status}`]);
  });

  it.each([301, 302, 307, 308])('when it leads elsewhere (%d), where nobody is asked', async (status) => {
    const elsewhere = await corpus(lines(`${suffix}:42`));
    const { url } = await corpus((_, response) =>
      response.writeHead(status, { location: `${elsewhere.url}${prefix}` }).end(),
    );

    expect(await isBreached(url)).toBe(false);
    expect(elsewhere.requests).toEqual([]);
    expect(told()).toEqual([`status ${status}`]);
  });

  it('when it cannot be reached', async () => {
    const { url } = await corpus(lines());
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual(['network']);
  });

  it('when the connection breaks within the answer', async () => {
    const { url } = await corpus((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write(`${suffix}:42`, () => response.destroy());
    });

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual(['network']);
  });

  it.each([
    ['before its answer', () => {}],
    ['within its answer', ((_, response) => response.write(`${suffix}:42\r\n`)) as RequestListener],
  ])('when it hangs %s, after a second', async (_, answer) => {
    // given a deadline that the test decides
    const deadline = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(deadline.signal);
    const { url } = await corpus((request, response) => {
      answer(request, response);
      setImmediate(() => deadline.abort());
    });

    // then
    expect(await isBreached(url)).toBe(false);
    expect(timeout).toHaveBeenCalledWith(1_000);
    expect(told()).toEqual(['time']);
  });

  it.each([
    [400, 400],
    [5_000, 1_000],
  ])('with %d ms left of the request, after %d ms', async (left, expected) => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const { url } = await corpus(lines(`${suffix}:42`));

    const scope = { deadline: 1_000_000 + left, startedAt: 0, hashMs: 0 };
    expect(await inRequestScope(scope, () => isBreached(url))).toBe(false);
    expect(timeout).toHaveBeenCalledWith(expected);
    expect(told()).toEqual(['time']);
  });

  it.each<[string, RequestListener]>([
    [
      'by a byte',
      lines(`${`${otherSuffix}:0\r\n`.repeat(13_442)}      \n${suffix}:42`.padEnd(512 * 1024 + 1)),
    ],
    [
      'once it is unpacked',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(`${suffix}:42\r\n${`${otherSuffix}:0\r\n`.repeat(20_000)}`)),
    ],
    [
      'without an end',
      (_, response) => {
        const more = () => {
          while (!response.destroyed && response.write(`${otherSuffix}:1\r\n`.repeat(1_000)));
        };
        response.on('drain', more);
        more();
      },
    ],
  ])('when its answer is too long, %s', async (_, answer) => {
    const { url } = await corpus(answer);

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual(['size']);
  });

  it.each([
    ['a page', ['<html><body>Sign in to the network</body></html>']],
    ['JSON', ['{"breached":false}']],
    ['a suffix that is a part of a line', [`0${suffix}:3`]],
    ['a line with more behind', [`${suffix}:3:4`, `${suffix}0:3`]],
    ['a line without a count', [suffix]],
    ['a count that is none', [`${suffix}:many`]],
  ])('when it sends %s', async (_, answer) => {
    const { url } = await corpus(lines(...answer));

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual(['content']);
  });

  it('when it sends what is not UTF-8', async () => {
    const { url } = await corpus((_, response) => response.end(Buffer.from([0xff, 0xfe])));

    expect(await isBreached(url)).toBe(false);
    expect(told()).toEqual(['content']);
  });

  it('without a word of the password, its hash or the range', async () => {
    const { url } = await corpus((_, response) => response.writeHead(503).end());

    await isBreached(url, 'abc');

    const [failure] = failures;
    const text = [failure?.message, failure?.stack, JSON.stringify(failure)].join();
    for (const part of [prefix, suffix, suffix.toLowerCase(), 'abc:']) expect(text).not.toContain(part);
    expect(failure?.cause).toBeUndefined();
  });
});
