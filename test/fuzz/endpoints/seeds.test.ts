import { expect, it } from 'vitest';
import { seeds } from './seeds/all.ts';
import { routesOfService } from './service/service.ts';

it('has a valid request of every route of serverless.yml, and of no other', async () => {
  const routes = (await routesOfService()).map(({ method, path }) => `${method} ${path}`);

  expect([...new Set(seeds.map(({ route }) => route))].sort()).toEqual([...new Set(routes)].sort());
});

it('names every use-case once', () => {
  const names = seeds.map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
});
