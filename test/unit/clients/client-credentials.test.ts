import { describe, expect, it } from 'vitest';
import {
  authenticateClient,
  parseBasicCredentials,
  parseRawBasicCredentials,
  requireClient,
} from '../../../lib/clients/client-credentials.ts';
import { liveValue } from '../../support/live.ts';

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

describe('authenticateClient', () => {
  const clients = [
    { id: 'first', secret: 'first-secret' },
    { id: 'second', secret: 'second-secret' },
    { id: 'second', secret: 'former-secret' },
  ];

  it.each([
    ['first', 'first-secret', true],
    ['second', 'second-secret', true],
    ['second', 'former-secret', true],
    ['first', 'second-secret', false],
    ['third', 'first-secret', false],
    ['First', 'first-secret', false],
    ['first', '', false],
  ])('judges %s with %s: %s', (id, secret, verdict) => {
    expect(authenticateClient(clients, { id, secret })).toBe(verdict);
  });

  it('knows nobody when there are no clients', () => {
    expect(authenticateClient([], { id: '', secret: '' })).toBe(false);
  });
});

describe('requireClient', () => {
  const known = { id: 'app', secret: 'app-secret' };
  const late = { id: 'late', secret: 'late-secret' };
  /** Learns of the second client by a refresh, and counts those. */
  const registry = () => liveValue({ clients: [known] }, { clients: [known, late] });

  it('gives the id of a client without reading the registry again', async () => {
    const clients = registry();
    expect(await requireClient(clients, known)).toBe('app');
    expect(clients.count.refreshes).toBe(0);
  });

  it('finds a client that was registered a moment ago', async () => {
    expect(await requireClient(registry(), late)).toBe('late');
  });

  it.each([
    ['an unknown client', { id: 'nobody', secret: 'app-secret' }],
    ['a wrong secret', { id: 'app', secret: 'wrong' }],
  ])('refuses %s after one refresh', async (_, credentials) => {
    const clients = registry();
    await expect(requireClient(clients, credentials)).rejects.toMatchObject({ code: 'invalid_client' });
    expect(clients.count.refreshes).toBe(1);
  });

  it('refuses absent credentials at once', async () => {
    const clients = registry();
    await expect(requireClient(clients, undefined)).rejects.toMatchObject({ code: 'invalid_client' });
    expect(clients.count.refreshes).toBe(0);
  });

  it('says nothing of the secret in its error', async () => {
    const refusal = await requireClient(registry(), { id: 'app', secret: 'hush-hush' }).catch(String);
    expect(refusal).not.toMatch(/hush/);
  });
});
