import { expect, it } from 'vitest';
import { noteRegistered } from '../../../lib/clients/note-registered.ts';
import { inRequestScope, type RequestParties } from '../../../lib/request-scope.ts';

it.each([
  ['app', { client: 'app' }],
  ['a-misplaced-secret', {}],
])('of an id that was claimed notes the registered one only: %s', (id, expected) => {
  const about: RequestParties = {};
  const registry = { clients: [{ id: 'app', secret: 'client-secret' }] };

  inRequestScope({ deadline: 0, startedAt: 0, hashMs: 0, about }, () => noteRegistered(registry, id));

  expect(about).toEqual(expected);
});
