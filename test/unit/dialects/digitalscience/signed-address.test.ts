import { describe, expect, it } from 'vitest';
import { signedAddress } from '../../../../lib/dialects/digitalscience/signed-address.ts';
import { httpRequest } from './http-request.ts';

describe('signedAddress', () => {
  it.each([
    [
      "API Gateway's own domain",
      { host: 'abc.execute-api.eu-central-1.amazonaws.com', 'x-forwarded-port': '443' },
      443,
    ],
    ['a domain of ours', { host: 'api.example.com', 'x-forwarded-port': '443' }, 443],
    ['a domain with a port', { host: 'api.example.com:8443', 'x-forwarded-port': '443' }, 8443],
    ['no forwarded port', { host: 'api.example.com' }, 443],
    ['plain HTTP', { host: 'api.example.com', 'x-forwarded-proto': 'http' }, 80],
    [
      'a port before the one that the gateway added',
      { host: 'api.example.com', 'x-forwarded-port': '1, 443' },
      443,
    ],
    ['a port that is none', { host: 'api.example.com', 'x-forwarded-port': 'x' }, 443],
    ['one machine', { host: '127.0.0.1:3000', 'x-forwarded-port': '3000' }, 3000],
    ['one machine, by IPv6', { host: '[::1]:3000' }, 3000],
    ['IPv6 without a port', { host: '[::1]' }, 443],
  ])('is that of the request: %s', (_, headers, port) => {
    const host = headers.host.replace(/:\d+$/, '');
    expect(signedAddress(httpRequest({ headers }))).toEqual({ host, port });
  });

  it('falls back on the domain that API Gateway answered under', () => {
    expect(signedAddress(httpRequest({ headers: {} }))).toEqual({ host: 'api.example.com', port: 443 });
  });

  it('is what the deployment says, whatever the request says', () => {
    const configured = { host: 'public.example.com', port: 8443 };
    expect(signedAddress(httpRequest(), configured)).toEqual(configured);
  });

  it('listens to no header that only a client sets', () => {
    const headers = {
      host: 'api.example.com',
      'x-forwarded-host': 'other.example',
      forwarded: 'host=other.example',
    };
    expect(signedAddress(httpRequest({ headers }))).toEqual({ host: 'api.example.com', port: 443 });
  });
});
