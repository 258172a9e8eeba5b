import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { matchRoute, routesOf } from '../../../infra/local/gateway/routes.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import { serviceWith } from '../service-with.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

describe('serverless.yml of the deployment', () => {
  it('yields its routes, with their handlers', async () => {
    const routes = routesOf(await readService(repository, 'local'));

    expect(routes.map(({ method, path, definition }) => [method, path, definition.handler])).toEqual(
      expect.arrayContaining([
        ['POST', '/sophon/v2/face/changepassword', 'functions/sophon/change-password.handler'],
        ['POST', '/sophon/v2/face/login', 'functions/sophon/login.handler'],
      ]),
    );
  });
});

describe('a route', () => {
  const routes = routesOf(
    serviceWith({
      greedy: { handler: 'a.b', events: [{ httpApi: { method: '*', path: '/{proxy+}' } }] },
      one: { handler: 'a.b', events: [{ httpApi: { method: 'get', path: '/codes/{agent}/{phone}' } }] },
      literal: { handler: 'a.b', events: [{ httpApi: { method: 'get', path: '/codes/1/all' } }] },
      dotted: { handler: 'a.b', events: [{ httpApi: { method: 'get', path: '/.well-known/keys' } }] },
    }),
  );
  const match = (method: string, path: string) => {
    const found = matchRoute(routes, method, path);
    return found && [found.route.functionName, found.pathParameters];
  };

  it('is chosen by the most specific pattern', () => {
    expect(match('GET', '/codes/1/all')).toEqual(['literal', {}]);
    expect(match('GET', '/codes/1/+86')).toEqual(['one', { agent: '1', phone: '+86' }]);
    expect(match('GET', '/codes/1/2/3')).toEqual(['greedy', { proxy: 'codes/1/2/3' }]);
  });

  it('is chosen by its method', () => {
    expect(match('POST', '/codes/1/all')).toEqual(['greedy', { proxy: 'codes/1/all' }]);
  });

  it('takes its literal characters literally', () => {
    expect(match('GET', '/.well-known/keys')?.[0]).toBe('dotted');
    expect(match('GET', '/xwell-known/keys')?.[0]).toBe('greedy');
  });

  it('needs a value for every parameter', () => {
    expect(match('GET', '/')).toBeUndefined();
    expect(match('GET', '/codes/1/')?.[0]).toBe('greedy');
  });
});
