import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { client, crypto as hawkCrypto } from 'hawk';
import { beforeEach, describe, expect, it } from 'vitest';
import { authenticate, type HawkDependencies, type HawkRequest } from '../../../lib/crypto/hawk.ts';
import { hawkReadme } from '../../vectors/hawk-readme.ts';

const { id, key, host, port, timestamp, target, nonce, ext } = hawkReadme;
const now = timestamp * 1000;
const credentials = { id, key, algorithm: 'sha256' } as const;
const contentType = 'application/json';
const url = (path: string) => `http://${host}:${port}${path}`;

let claims: { keyId: string; nonce: string; timestamp: number }[];
let deps: HawkDependencies;

beforeEach(() => {
  claims = [];
  deps = {
    credentials: (caller) => (caller === id ? [key] : []),
    claimNonce: async (...[keyId, used, seconds]) => {
      const free = !claims.some((claim) => claim.keyId === keyId && claim.nonce === used);
      claims.push({ keyId, nonce: used, timestamp: seconds });
      return free;
    },
    now: () => now,
  };
});

interface Signing {
  readonly path?: string;
  readonly method?: string;
  readonly body?: Uint8Array;
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly key?: string;
  readonly id?: string;
}

/** A request signed by hawk's own client, with the client's record of it for checking the reply. */
function signed({ path = target, method = 'POST', body, ...given }: Signing = {}) {
  const payload = body as unknown as string | undefined;
  const { header, artifacts } = client.header(url(path), method, {
    credentials: { ...credentials, id: given.id ?? id, key: given.key ?? key },
    timestamp: given.timestamp ?? timestamp,
    nonce: given.nonce ?? nonce,
    payload,
    contentType,
  });
  const headers = { authorization: header, 'content-type': contentType };
  const request: HawkRequest = { method, target: path, host, port, headers, body: body ?? new Uint8Array() };
  return { request, artifacts };
}

function withAuthorization(authorization: string | undefined): HawkRequest {
  return { ...signed().request, headers: { authorization } };
}

async function challenge(request: HawkRequest): Promise<string | undefined> {
  const result = await authenticate(request, deps);
  return result.ok ? undefined : result.wwwAuthenticate;
}

describe('published requests', () => {
  it('hawk README, Protocol Example: GET', async () => {
    // given
    const mac = hawkReadme.get.mac;
    const authorization = `Hawk id="${id}", ts="${timestamp}", nonce="${nonce}", ext="${ext}", mac="${mac}"`;

    // when
    const result = await authenticate({ ...withAuthorization(authorization), method: 'GET' }, deps);

    // then
    expect(result).toMatchObject({ ok: true, keyId: id });
    expect(claims).toEqual([{ keyId: id, nonce, timestamp }]);
  });

  it('hawk README, Payload Validation: POST', async () => {
    // given
    const { payload, hash, mac, contentType: type } = hawkReadme.post;
    const authorization = `Hawk id="${id}", ts="${timestamp}", nonce="${nonce}", hash="${hash}", ext="${ext}", mac="${mac}"`;
    const headers = { authorization, 'content-type': type };
    const request = { method: 'POST', target, host, port, headers };

    // when, then
    const body = Buffer.from(payload);
    expect(await authenticate({ ...request, body }, deps)).toMatchObject({ ok: true, keyId: id });
    const altered = Buffer.from(payload.replace('flying', 'trying'));
    expect(await challenge({ ...request, body: altered })).toBe('Hawk error="Bad payload hash"');
  });
});

describe('with hawk’s own client', () => {
  it.each([
    ['text', Buffer.from('{"newpwd":"密码"}')],
    ['bytes that are not UTF-8', Uint8Array.from([0, 0xff, 0xfe, 0xc3, 0x28, 0x80])],
    ['no bytes', new Uint8Array()],
  ])('a request and its reply, each of %s, are verified', async (_, bytes) => {
    // given
    const { request, artifacts } = signed({ body: bytes });

    // when
    const result = await authenticate(request, deps);

    // then
    if (!result.ok) throw new Error(result.wwwAuthenticate);
    const replyType = 'application/bson; charset=binary';
    const reply = (header: string) =>
      ({
        headers: { 'server-authorization': header, 'content-type': replyType },
      }) as unknown as IncomingMessage;
    const header = result.serverAuthorization(bytes, replyType);
    const verify = (payload: Uint8Array) =>
      client.authenticate(reply(header), credentials, artifacts, {
        required: true,
        payload: payload as unknown as string,
      });
    expect(() => verify(bytes)).not.toThrow();
    expect(() => verify(Buffer.concat([bytes, Buffer.from('x')]))).toThrow('Bad response payload mac');
  });

  it.each(['/api/%E5%AF%86?b=%2F&a=%20+&b=', '/api/a%2fb', '/?', '/a//b/../c?x=?&y'])(
    'the target %s is verified as it was sent',
    async (path) => {
      expect(await challenge(signed({ path }).request)).toBeUndefined();
    },
  );

  it('a time from a stale answer, which the client can verify, leads to success', async () => {
    // given
    const wrong = signed({ timestamp: timestamp - 3600 });

    // when
    const header = await challenge(wrong.request);

    // then
    expect(header).toMatch(/^Hawk ts="\d+", tsm="[^"]+", error="Stale timestamp"$/);
    const reply = { headers: { 'www-authenticate': header } } as unknown as IncomingMessage;
    const { ts } = client.authenticate(reply, credentials, wrong.artifacts).headers[
      'www-authenticate'
    ] as unknown as { ts: string };
    expect(Number(ts)).toBe(timestamp);
    expect(await challenge(signed({ timestamp: Number(ts) }).request)).toBeUndefined();
  });

  it('a body without a hash is accepted, as the client chose not to sign it', async () => {
    expect(await challenge({ ...signed().request, body: Buffer.from('anything') })).toBeUndefined();
  });

  it('a timestamp with a fraction is accepted and claimed to the next second', async () => {
    expect(await challenge(signed({ timestamp: timestamp + 0.25 }).request)).toBeUndefined();
    expect(claims).toEqual([{ keyId: id, nonce, timestamp: timestamp + 1 }]);
  });
});

describe('refusals', () => {
  it.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['another scheme', 'Bearer abc'],
    ['the scheme alone', 'Hawk'],
    ['no syntax at all', 'Hawk }{'],
    ['an unknown attribute', 'Hawk id="a", ts="1", nonce="n", mac="m", role="admin"'],
    ['a repeated attribute', 'Hawk id="a", id="b", ts="1", nonce="n", mac="m"'],
    ['a missing attribute', 'Hawk id="a", ts="1", mac="m"'],
    ['a forbidden character', 'Hawk id="a\u00e9", ts="1", nonce="n", mac="m"'],
    ['more than 4,096 characters', `Hawk id="${'a'.repeat(4096)}", ts="1", nonce="n", mac="m"`],
  ])('answers %s with a bare Hawk', async (_, authorization) => {
    expect(await challenge(withAuthorization(authorization))).toBe('Hawk');
  });

  it('names an unknown caller', async () => {
    expect(await challenge(signed({ id: 'nobody' }).request)).toBe('Hawk error="Unknown credentials"');
  });

  it('takes a signature under any of the keys of a caller, and signs the reply under the same one', async () => {
    deps = { ...deps, credentials: () => ['another-key', key, 'a-third-key'] };
    const { request, artifacts } = signed();

    const result = await authenticate(request, deps);

    if (!result.ok) throw new Error('not taken');
    expect([result.keyId, claims.length]).toEqual([id, 1]);
    const header = result.serverAuthorization(Buffer.from('{}'), contentType);
    const reply = { headers: { 'server-authorization': header, 'content-type': contentType } };
    const verify = () =>
      client.authenticate(reply as unknown as IncomingMessage, credentials, artifacts, {
        required: true,
        payload: '{}',
      });
    expect(verify).not.toThrow();
  });

  it('refuses a signature under none of the keys of a caller', async () => {
    deps = { ...deps, credentials: () => ['another-key', 'a-third-key'] };

    expect(await challenge(signed().request)).toBe('Hawk error="Bad mac"');
  });

  it.each<[string, () => HawkRequest, string]>([
    ['a stale request', () => signed({ timestamp: timestamp - 61 }).request, 'error="Stale timestamp"'],
    [
      'an altered body',
      () => ({ ...signed({ body: Buffer.from('a') }).request, body: Buffer.from('b') }),
      'error="Bad payload hash"',
    ],
  ])('says what is wrong with %s, whichever of the keys of a caller signed it', async (_, make, error) => {
    for (const keys of [
      [key, 'another-key'],
      ['another-key', key],
    ]) {
      deps = { ...deps, credentials: () => keys };
      expect(await challenge(make())).toContain(error);
    }
  });

  it('treats an empty key as an unknown caller', async () => {
    deps = { ...deps, credentials: () => [''] };

    expect(await challenge(signed().request)).toBe('Hawk error="Unknown credentials"');
  });

  it.each<[string, Partial<HawkRequest>]>([
    ['method', { method: 'GET' }],
    ['path', { target: target.replace('1?', '2?') }],
    ['query', { target: `${target}&c=3` }],
    ['host', { host: 'example.org' }],
    ['port', { port: 8001 }],
  ])('notices another %s than the one signed', async (_, change) => {
    expect(await challenge({ ...signed().request, ...change })).toBe('Hawk error="Bad mac"');
  });

  it('notices a wrong key', async () => {
    expect(await challenge(signed({ key: 'another key' }).request)).toBe('Hawk error="Bad mac"');
  });

  it('notices another content type than the one signed', async () => {
    const { request } = signed({ body: Buffer.from('{}') });
    const headers = { ...request.headers, 'content-type': 'application/xml' };

    expect(await challenge({ ...request, headers })).toBe('Hawk error="Bad payload hash"');
  });

  it.each([
    [-61, true],
    [-59, false],
    [59, false],
    [61, true],
  ])('a clock %s s off is stale: %s', async (seconds, stale) => {
    const header = await challenge(signed({ timestamp: timestamp + seconds }).request);

    expect(header?.includes('error="Stale timestamp"') ?? false).toBe(stale);
  });

  it('takes another permitted skew', async () => {
    deps = { ...deps, skewSeconds: 5 };

    expect(await challenge(signed({ timestamp: timestamp - 6 }).request)).toContain('Stale timestamp');
  });

  it.each(['now', '1e3', '0x5', '-5', '12 34'])(
    'answers the well-signed timestamp %j with a failure',
    async (ts) => {
      // given
      const artifacts = { ts, nonce, method: 'GET', resource: target, host, port };
      const mac = hawkCrypto.calculateMac('header', credentials, artifacts);
      const authorization = `Hawk id="${id}", ts="${ts}", nonce="${nonce}", mac="${mac}"`;

      // when, then
      expect(await challenge({ ...withAuthorization(authorization), method: 'GET' })).toMatch(
        /^Hawk( ts=|$)/,
      );
      expect(claims).toEqual([]);
    },
  );

  it('never throws, whatever the header', async () => {
    const part = fc.constantFrom(
      'Hawk',
      ' ',
      'id="',
      `${id}"`,
      ', ',
      'ts="1"',
      'nonce="',
      'mac="',
      '"',
      '\\',
      '=',
      'é',
      '\n',
    );
    const header = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(header, async (authorization) => {
        expect(await challenge(withAuthorization(authorization))).toMatch(/^Hawk/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('nonces', () => {
  it('are accepted once', async () => {
    const { request } = signed();

    expect(await challenge(request)).toBeUndefined();
    expect(await challenge(request)).toBe('Hawk error="Invalid nonce"');
  });

  it.each<[string, () => HawkRequest]>([
    ['an unknown caller', () => signed({ id: 'nobody' }).request],
    ['a wrong MAC', () => ({ ...signed().request, port: 1 })],
    ['a stale request', () => signed({ timestamp: timestamp - 61 }).request],
    ['an altered body', () => ({ ...signed({ body: Buffer.from('a') }).request, body: Buffer.from('b') })],
  ])('are not spent by %s', async (_, make) => {
    expect(await challenge(make())).toBeDefined();
    expect(claims).toEqual([]);
    expect(await challenge(signed().request)).toBeUndefined();
  });

  it('of more than 256 characters are refused unclaimed', async () => {
    expect(await challenge(signed({ nonce: 'n'.repeat(257) }).request)).toBe('Hawk error="Invalid nonce"');
    expect(claims).toEqual([]);
    expect(await challenge(signed({ nonce: 'n'.repeat(256) }).request)).toBeUndefined();
  });
});

describe('faults of our own', () => {
  const fault = new Error('database unreachable');

  it('in claiming a nonce are thrown, not answered', async () => {
    deps = { ...deps, claimNonce: () => Promise.reject(fault) };

    await expect(authenticate(signed().request, deps)).rejects.toBe(fault);
  });

  it('in finding a key are thrown, not answered', async () => {
    deps = { ...deps, credentials: () => Promise.reject(fault) };

    await expect(authenticate(signed().request, deps)).rejects.toBe(fault);
  });
});
