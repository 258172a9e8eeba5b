import { describe, expect, it } from 'vitest';
import { bearerToken } from '../../../../lib/dialects/tencent-ciam/bearer-token.ts';
import type { HttpRequest } from '../../../../lib/http/http-request.ts';

const tokenOf = (authorization: string | undefined, query = '') =>
  bearerToken({ headers: { authorization }, query } as unknown as HttpRequest);

describe('bearerToken', () => {
  it.each([
    ['Bearer a.b-c_d~e+f/g=', 'a.b-c_d~e+f/g='],
    ['bearer token', 'token'],
    ['BEARER   token ', 'token'],
    // The verifier refuses it: a bad token is not an absent one.
    ['Bearer not a token', 'not a token'],
  ])('finds the token in %j', (header, token) => {
    expect(tokenOf(header)).toBe(token);
  });

  it.each([undefined, '', 'token', 'Bearer', 'Bearer ', 'Bearertoken', 'Basic YTpi', 'Bearer a,Bearer b'])(
    'finds no one token in %j',
    (header) => {
      expect(() => tokenOf(header)).toThrow(expect.objectContaining({ code: 'token_missing' }));
    },
  );

  it.each(['access_token=x', 'a=b&access_token=', '%61ccess_token=x'])(
    'refuses the token in the header beside the query %s',
    (query) => {
      expect(() => tokenOf('Bearer token', query)).toThrow(
        expect.objectContaining({ code: 'token_missing' }),
      );
    },
  );

  it('minds no other query', () => {
    expect(tokenOf('Bearer token', 'trace=access_token')).toBe('token');
  });
});
