import { describe, expect, it } from 'vitest';
import { isLocalPath, localPageReply, whyForeign } from '../../../infra/local/gateway/local-page.ts';

describe('a request for a local page', () => {
  it.each([
    ['127.0.0.1:3000', undefined, 3000],
    ['localhost:3000', undefined, 3000],
    ['LocalHost:3000', undefined, 3000],
    ['[::1]:3000', undefined, 3000],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000', 3000],
    ['localhost:3000', 'http://localhost:3000', 3000],
    ['localhost', undefined, 80],
    ['localhost:80', undefined, 80],
    ['localhost', 'http://localhost', 80],
  ])('is answered at Host %s with Origin %s, port %d', (host, origin, port) => {
    expect(whyForeign({ headers: { host, origin }, port })).toBeUndefined();
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['rebound.example', undefined],
    ['rebound.example:3000', undefined],
    ['127.0.0.1', undefined],
    ['localhost', undefined],
    ['127.0.0.1:3001', undefined],
    ['127.0.0.1:03000', undefined],
    ['127.0.0.1:3000.rebound.example', undefined],
    ['localhost.:3000', undefined],
    ['localhost.rebound.example:3000', undefined],
    ['127.0.0.2:3000', undefined],
    ['0.0.0.0:3000', undefined],
    ['[::]:3000', undefined],
    ['::1:3000', undefined],
    ['127.0.0.1:3000 ', undefined],
    ['user@127.0.0.1:3000', undefined],
    ['rebound.example:3000', 'http://rebound.example:3000'],
    ['rebound.example:3000', 'http://127.0.0.1:3000'],
  ])('is refused by its Host: %s with Origin %s', (host, origin) => {
    expect(whyForeign({ headers: { host, origin }, port: 3000 })).toMatch(/Host must be .*127\.0\.0\.1:3000/);
  });

  it.each([
    'https://evil.example',
    'http://evil.example:3000',
    'http://127.0.0.1:3001',
    'http://127.0.0.1',
    'https://127.0.0.1:3000',
    'http://localhost:3000',
    'http://127.0.0.1:3000.evil.example',
    'null',
    '',
  ])('is refused by its Origin: %s', (origin) => {
    expect(whyForeign({ headers: { host: '127.0.0.1:3000', origin }, port: 3000 })).toMatch(/Origin/);
  });

  it('says why in JSON, and does not look at the page', () => {
    const pages = { '/_local/sms': () => expect.fail('looked at') };
    const request = { method: 'GET', headers: { host: 'rebound.example' }, port: 3000 };
    const { status, headers, body } = localPageReply(pages, '/_local/sms', request);

    expect(status).toBe(403);
    expect(new Map(headers).get('content-type')).toBe('application/json');
    expect(JSON.parse(body.toString())).toEqual({ message: expect.stringContaining('Host') });
  });
});

it('is one beneath /_local/ alone', () => {
  expect(['/_local/sms', '/_local/', '/_local/a/b'].every(isLocalPath)).toBe(true);
  expect(['/_local', '/_localx/sms', '/v1/_local/sms', '/'].some(isLocalPath)).toBe(false);
});
