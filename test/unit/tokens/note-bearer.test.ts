import { expect, it } from 'vitest';
import { inRequestScope, type RequestParties } from '../../../lib/request-scope.ts';
import { noteBearer } from '../../../lib/tokens/note-bearer.ts';

function noted(token: Parameters<typeof noteBearer>[0]): RequestParties {
  const about: RequestParties = {};
  inRequestScope({ deadline: 0, startedAt: 0, hashMs: 0, about }, () => noteBearer(token));
  return about;
}

it('names client and account of a token of ours, and of any other its issuer alone', () => {
  const issuer = 'https://id.example.com';

  expect(noted({ own: true, subject: 'id', audience: ['app'], issuer })).toEqual({
    client: 'app',
    account: 'id',
  });
  expect(noted({ own: false, subject: 'ming', audience: ['their-app'], issuer })).toEqual({ issuer });
});
