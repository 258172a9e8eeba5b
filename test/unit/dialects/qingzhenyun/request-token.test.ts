import { describe, expect, it } from 'vitest';
import { requestToken } from '../../../../lib/dialects/qingzhenyun/request-token.ts';

describe('requestToken', () => {
  it.each([
    ['a second word', { authorization: 'Bearer a b' }],
    ['two header fields that a gateway joined', { authorization: 'Bearer a, Bearer b' }],
    ['the scheme alone', { authorization: 'Bearer' }],
    ['another scheme, though the header token has one', { authorization: 'Basic YTpi', token: 'good' }],
  ])('takes no Authorization with %s', (_, headers) => {
    expect(() => requestToken({ headers, query: '' }, { token: 'good' })).toThrow('token_missing');
  });

  it.each([1, true, {}, ['a']])('takes no body member of the wrong type: %j', (token) => {
    expect(() => requestToken({ headers: {}, query: '' }, { token })).toThrow('token_missing');
  });

  it('passes over places that are empty', () => {
    expect(requestToken({ headers: { authorization: '', token: '' }, query: 'token=&auth=a%2Bb' }, {})).toBe(
      'a+b',
    );
  });
});
