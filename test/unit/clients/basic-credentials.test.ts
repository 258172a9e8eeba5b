import { describe, expect, it } from 'vitest';
import { parseBasicCredentials, parseRawBasicCredentials } from '../../../lib/clients/basic-credentials.ts';

const basic = (pair: string | Uint8Array) => `Basic ${Buffer.from(pair).toString('base64')}`;

describe('parseBasicCredentials', () => {
  it.each([
    ['demo-app:demo-secret', { id: 'demo-app', secret: 'demo-secret' }],
    // RFC 6749 §2.3.1, Appendix B: both parts are form-urlencoded.
    ['a%3Ab:c%25+d%2B%C3%A9', { id: 'a:b', secret: 'c% d+é' }],
    ['id:with:colons', { id: 'id', secret: 'with:colons' }],
    ['id:', { id: 'id', secret: '' }],
  ])('reads %s', (pair, credentials) => {
    expect(parseBasicCredentials(basic(pair))).toEqual(credentials);
  });

  it.each(['basic', 'BASIC', 'Basic  '])('knows the scheme as %s', (scheme) => {
    const header = `${scheme} ${Buffer.from('a:b').toString('base64')}`;
    expect(parseBasicCredentials(header)).toEqual({ id: 'a', secret: 'b' });
  });

  it.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['another scheme', 'Bearer YTpi'],
    ['the scheme alone', 'Basic '],
    ['no base64', 'Basic a:b'],
    ['two of them', 'Basic YTpi,Basic YTpi'],
    ['no colon', basic('ab')],
    ['no id', basic(':secret')],
    ['a bad escape', basic('a:%zz')],
    ['an escape that is not UTF-8', basic('a:%ff')],
  ])('finds no credentials in %s', (_, header) => {
    expect(parseBasicCredentials(header)).toBeUndefined();
  });
});

describe('parseRawBasicCredentials', () => {
  it.each([
    ['demo-app:demo-secret', { id: 'demo-app', secret: 'demo-secret' }],
    ['a+b:c%25+d%zz+é', { id: 'a+b', secret: 'c%25+d%zz+é' }],
    ['id:with:colons', { id: 'id', secret: 'with:colons' }],
  ])('reads %s as it is', (pair, credentials) => {
    expect(parseRawBasicCredentials(basic(pair))).toEqual(credentials);
  });

  it.each([undefined, 'Bearer YTpi', 'Basic a:b', basic('ab'), basic(':secret')])(
    'finds no credentials in %s',
    (header) => {
      expect(parseRawBasicCredentials(header)).toBeUndefined();
    },
  );
});
