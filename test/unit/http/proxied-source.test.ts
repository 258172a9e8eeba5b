import { describe, expect, it } from 'vitest';
import { toHttpRequest } from '../../../lib/http/http-request.ts';
import { proxiedSource } from '../../../lib/http/proxied-source.ts';
import { gatewayEvent } from '../../support/gateway-event.ts';

const proxy = '203.0.113.9';
const secret = 'the secret of the proxy';

/** The source of a request with these headers, and the secrets that were asked about for it. */
function sourceOf(
  headers: Readonly<Record<string, string>>,
  { addressHeader = 'x-client' }: { addressHeader?: string } = {},
) {
  const asked: string[] = [];
  const find = proxiedSource({ address: addressHeader, secret: 'x-proxy-secret' }, (shown) => {
    asked.push(shown);
    return shown === secret;
  });
  const request = { ...toHttpRequest(gatewayEvent({ headers })), source: { address: proxy } };
  return { source: find(request), asked };
}

const proven = { 'x-proxy-secret': secret };

describe('the source of a request that a trusted proxy passes on', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['192.0.2.1:46532', '192.0.2.1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['2001:db8:0:0:0:0:0:1:46532', '2001:db8:0:0:0:0:0:1'],
    // What stands before the last comma is what the caller said.
    ['198.51.100.7, 192.0.2.1', '192.0.2.1'],
    ['made up,198.51.100.7 ,192.0.2.1:1', '192.0.2.1'],
  ])('is what the proxy appended: of %j it is %s', async (header, address) => {
    const { source } = sourceOf({ ...proven, 'x-client': header });
    expect(source).toEqual({ address });
  });

  it.each(['', 'unknown', '192.0.2.1,', '192.0.2.1, unknown', 'for=192.0.2.1', '192.0.2.1;443'])(
    'is the proxy when what it appended is no address: %j',
    async (header) => {
      const { source } = sourceOf({ ...proven, 'x-client': header });
      expect(source).toEqual({ address: proxy });
    },
  );

  it('is the proxy when it appended nothing', async () => {
    expect(sourceOf(proven).source).toEqual({ address: proxy });
  });
});

describe('x-forwarded-for, to which the gateway appends its peer', () => {
  const addressHeader = 'x-forwarded-for';
  it.each([
    [`192.0.2.1, ${proxy}`, '192.0.2.1'],
    [`198.51.100.7,192.0.2.1,${proxy}`, '192.0.2.1'],
    // A caller who says that it is the proxy gains nothing by it.
    [`198.51.100.7, ${proxy}, 192.0.2.1, ${proxy}`, '192.0.2.1'],
    [`198.51.100.7, ${proxy}, ${proxy}`, proxy],
    ['192.0.2.1', '192.0.2.1'],
    [proxy, proxy],
    [`unknown, ${proxy}`, proxy],
  ])('is %j: the source is %s', async (header, address) => {
    const { source } = sourceOf({ ...proven, [addressHeader]: header }, { addressHeader });
    expect(source).toEqual({ address });
  });
});

describe('the source of a request that does not show the secret', () => {
  const forged = { 'x-client': '192.0.2.1' };

  it('is what the gateway sees, for a wrong one', async () => {
    const { source, asked } = sourceOf({ ...forged, 'x-proxy-secret': 'made up' });
    expect(source).toEqual({ address: proxy });
    expect(asked).toEqual(['made up']);
  });

  it('is what the gateway sees, for none, and nobody is asked', async () => {
    const { source, asked } = sourceOf(forged);
    expect(source).toEqual({ address: proxy });
    expect(asked).toEqual([]);
  });
});
