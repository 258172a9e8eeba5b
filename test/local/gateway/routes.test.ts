import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../infra/local/aws/tables.ts';
import { matchRoute, routesOf } from '../../../infra/local/gateway/routes.ts';
import { schedulesOf } from '../../../infra/local/gateway/schedules.ts';
import { readService, type Service } from '../../../infra/local/shared/service.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));

function serviceWith(functions: Service['functions']): Service {
  return {
    service: 's',
    provider: { timeout: 6, memorySize: 1024, environment: {} },
    functions,
    resources: { Resources: {}, extensions: {} },
  };
}

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

  it('yields its tables', async () => {
    const tables = tablesOf(await readService(repository, 'local'), {});

    expect(tables).toMatchObject({
      AccountsTable: {
        TableName: 'rekey-local-accounts',
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      },
      ChallengesTable: {
        TableName: 'rekey-local-challenges',
        GlobalSecondaryIndexes: [{ IndexName: 'expiry', Projection: { ProjectionType: 'KEYS_ONLY' } }],
      },
    });
  });
});

describe('serverless.yml with fragments', () => {
  it('merges functions and resources of all fragments', async () => {
    const service = await readService(fixtures, 'local');

    expect(Object.keys(service.functions)).toEqual(expect.arrayContaining(['notes-put', 'echo']));
    expect(Object.keys(service.resources.Resources)).toEqual(['NotesTable']);
    expect(service.provider.environment.STAGE).toBe('local');
  });

  it('yields its schedules in ms', async () => {
    expect(schedulesOf(await readService(fixtures, 'local'))).toEqual([
      { functionName: 'notes-sweep', everyMs: 300_000 },
    ]);
  });

  it('refuses a schedule that it cannot run', () => {
    const service = serviceWith({ f: { handler: 'a.b', events: [{ schedule: 'cron(0 12 * * ? *)' }] } });

    expect(() => schedulesOf(service)).toThrow('cron(0 12 * * ? *)');
  });

  it('lets the environment rename a table', async () => {
    const tables = tablesOf(await readService(fixtures, 'local'), { NOTES_TABLE: 'mine' });

    expect(tables.NotesTable?.TableName).toBe('mine');
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
