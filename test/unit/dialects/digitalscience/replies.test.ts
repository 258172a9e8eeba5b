import { describe, expect, it } from 'vitest';
import { done } from '../../../../lib/dialects/digitalscience/replies.ts';
import { httpRequest } from './http-request.ts';

const typeOf = (headers: Record<string, string>) => done(httpRequest({ headers })).headers?.['content-type'];

const jsonType = 'application/json; charset=utf-8';

describe('the type of a reply', () => {
  it.each([
    ['application/json', jsonType],
    ['text/json', 'text/json; charset=utf-8'],
    ['application/xml;charset=utf-8', 'application/xml; charset=utf-8'],
    ['Text/XML', 'text/xml; charset=utf-8'],
    ['application/bson', 'application/bson'],
    ['application/x-www-form-urlencoded', jsonType],
    ['text/plain', jsonType],
    ['no type', jsonType],
  ])("is the request's own without Accept: %s", (type, expected) => {
    expect(typeOf({ 'content-type': type })).toBe(expected);
  });

  it('is JSON for a request that has none', () => {
    expect(typeOf({})).toBe(jsonType);
  });

  it.each([
    ['application/xml', 'application/xml; charset=utf-8'],
    ['application/json;q=0.5, text/xml;q=0.8', 'text/xml; charset=utf-8'],
    ['application/json;q=0, */*;q=0.1', 'text/json; charset=utf-8'],
    ['text/*', 'text/json; charset=utf-8'],
    ['*/*', jsonType],
    ['application/*;q=0.5, application/bson', 'application/bson'],
  ])('follows Accept: %s', (accept, expected) => {
    expect(typeOf({ 'content-type': 'application/bson', accept })).toBe(expected);
  });

  it.each(['text/html', 'application/xml;q=0', '', ';;;,'])(
    "is the request's own when Accept is %j",
    (accept) => {
      expect(typeOf({ 'content-type': 'application/bson', accept })).toBe('application/bson');
    },
  );
});
