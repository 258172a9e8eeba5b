import { describe, expect, it } from 'vitest';
import { isAllowedAddress } from '../../../lib/formats/allowed-address.ts';

describe('isAllowedAddress', () => {
  it.each([
    'https://issuer.example/jwks',
    'HTTPS://issuer.example',
    'http://localhost:3000/jwks',
    'http://LOCALHOST',
    'http://127.0.0.1:3000',
    'http://127.255.255.254',
    // The same address in other spellings (WHATWG URL, IPv4 parser).
    'http://127.1',
    'http://2130706433',
    'http://[::1]:3000',
  ])('allows %s', (uri) => {
    expect(isAllowedAddress(uri)).toBe(true);
  });

  it.each([
    'http://issuer.example/jwks',
    'http://evil-localhost',
    'http://evil.localhost',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://127.evil.example',
    'http://localhost@evil.example',
    'http://evil.example/localhost',
    'http://128.0.0.1',
    'http://10.127.0.0',
    'http://[::2]',
    'ftp://localhost',
    'file:///etc/passwd',
    'localhost',
    '',
  ])('does not allow %j', (uri) => {
    expect(isAllowedAddress(uri)).toBe(false);
  });
});
