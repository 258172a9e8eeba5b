import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corsOriginsProblem } from '../../../infra/cors/origins.ts';
import { corsPolicyOf } from '../../../infra/local/gateway/cors-policy.ts';
import { CannotStart } from '../../../infra/local/shared/cannot-start.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import { startWire, type Wire } from '../../support/wire.ts';

const app = 'https://app.example.com';
const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'token' };
const corsHeaders = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

describe('a service that pages may call', () => {
  let wire: Wire;
  beforeAll(async () => {
    wire = await startWire({ CORS_ORIGINS: `${app},https://www.example.com` });
  });
  afterAll(() => wire.close());

  const ask = (origin: string) =>
    wire.overHttp({
      method: 'OPTIONS',
      path: '/v1/user/changePassword',
      headers: { origin, ...preflight },
    });

  it('lets the listed origins send what the dialects read', async () => {
    for (const origin of [app, 'https://www.example.com']) {
      const { status, headers, text } = await ask(origin);
      expect([status, text]).toEqual([204, '']);
      expect(corsHeaders(headers)).toEqual({
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET,POST',
        'access-control-allow-headers': '*,authorization',
        'access-control-max-age': '86400',
      });
    }
  });

  it('shows them the replies, errors included, with the headers that clients read', async () => {
    const { status, headers } = await wire.overHttp({
      path: '/sophon/v2/face/login',
      headers: { origin: app, 'content-type': 'text/plain' },
    });
    expect(status).toBe(415);
    expect(corsHeaders(headers)).toEqual({
      'access-control-allow-origin': app,
      'access-control-expose-headers':
        'authorization,www-authenticate,server-authorization,retry-after,x-request-id',
    });
  });

  it.each(['https://app.example.com:444', 'http://app.example.com', 'https://example.com', 'null'])(
    'shows %s nothing',
    async (origin) => {
      const { status, headers } = await ask(origin);
      expect([status, corsHeaders(headers)]).toEqual([204, {}]);
      const reply = await wire.overHttp({ path: '/v1/user/login', headers: { origin } });
      expect(corsHeaders(reply.headers)).toEqual({});
    },
  );

  it('takes an OPTIONS that is no preflight for a request like any other', async () => {
    const { status } = await wire.overHttp({ method: 'OPTIONS', path: '/v1/user/login' });
    expect(status).toBe(404);
  });
});

describe('a service that every page may call', () => {
  let wire: Wire;
  beforeAll(async () => {
    wire = await startWire({ CORS_ORIGINS: '*' });
  });
  afterAll(() => wire.close());

  it.each(['/_local/sms', '/_local/events', '/_local/none', '/%5flocal/sms'])(
    'shows none what this machine alone may see: %s',
    async (path) => {
      for (const origin of [app, wire.local.url, undefined]) {
        const headers: Record<string, string> = origin === undefined ? {} : { origin };
        const replies = [
          await wire.overHttp({ method: 'GET', path, headers }),
          await wire.overHttp({ method: 'OPTIONS', path, headers: { ...headers, ...preflight } }),
        ];
        for (const { headers } of replies) expect(corsHeaders(headers)).toEqual({});
        expect(replies[0]?.status === 403).toBe(origin === app);
        expect(replies[1]?.status).toBe(origin === app ? 403 : 404);
      }
    },
  );
});

describe('the origins', () => {
  const policyFor = async (CORS_ORIGINS?: string) =>
    corsPolicyOf(await readService(fileURLToPath(new URL('../../../', import.meta.url)), 'local'), {
      CORS_ORIGINS,
    });

  it.each([undefined, ''])('are none by default (%j)', async (origins) => {
    expect(await policyFor(origins)).toBeUndefined();
  });

  it('may be all', async () => {
    expect(await policyFor('*')).toMatchObject({ origins: ['*'] });
  });

  it('are those that are listed', async () => {
    expect(await policyFor(`${app},http://localhost:5173`)).toMatchObject({
      origins: [app, 'http://localhost:5173'],
    });
  });

  it('stop the start when one is none, by the rule that packaging follows', async () => {
    const problem = corsOriginsProblem(`${app}/`);
    expect(problem).toBeDefined();
    await expect(policyFor(`${app}/`)).rejects.toThrow(new CannotStart(problem));
  });
});
