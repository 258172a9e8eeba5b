import { expect, it } from 'vitest';
import { inRequestScope, type RequestParties } from '../../../lib/request-scope.ts';
import { noteBearer } from '../../../lib/tokens/note-bearer.ts';

function noted(token: Parameters<typeof noteBearer>[0]): RequestParties {
  const about: RequestParties = {};
  inRequestScope({ deadline: 0, startedAt: 0, hashMs: 0, about }, () => noteBearer(token));
  return about;
}

it('names the client of a token of ours, and of any other its issuer', () => {
  const issuer = 'https://id.example.com';

  expect(noted({ own: true, audience: ['app'], issuer })).toEqual({ client: 'app' });
  expect(noted({ own: false, audience: ['their-app'], issuer })).toEqual({ issuer });
});
