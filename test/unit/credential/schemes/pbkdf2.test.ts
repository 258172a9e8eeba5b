import { pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pbkdf2Scheme } from '../../../../lib/credential/schemes/pbkdf2.ts';
import { phcString } from './phc-string.ts';
import { isWeak, verifierOf } from './verifier-of.ts';

const longPassword = 'passwordPASSWORDpassword';
const longSalt = 'saltSALTsaltSALTsaltSALTsaltSALTsalt';
const published = [
  ['RFC 6070, 1 round', 'sha1', 'password', 'salt', 1, '0c60c80f961f0e71f3a9b524af6012062fe037a6'],
  ['RFC 6070, 2 rounds', 'sha1', 'password', 'salt', 2, 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957'],
  ['RFC 6070, 4096 rounds', 'sha1', 'password', 'salt', 4096, '4b007901b765489abead49d926f721d065a429c1'],
  [
    'RFC 6070, 25 bytes',
    'sha1',
    longPassword,
    longSalt,
    4096,
    '3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038',
  ],
  ['RFC 6070, NUL', 'sha1', 'pass\0word', 'sa\0lt', 4096, '56fa6aa75548099dcc37d7f03425e0c3'],
  [
    'RFC 7914 §11',
    'sha256',
    'passwd',
    'salt',
    1,
    '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' +
      '49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
  ],
] as const;

const valid = phcString('pbkdf2-sha256', 'i=1000', 'salt', '00'.repeat(32));

describe('pbkdf2Scheme', () => {
  it.each(published)('verifies %s and no other password', async (_, digest, password, salt, rounds, hex) => {
    const verify = verifierOf(pbkdf2Scheme, phcString(`pbkdf2-${digest}`, `i=${rounds}`, salt, hex));

    expect(await verify?.(password)).toBe(true);
    expect(await verify?.(`${password}x`)).toBe(false);
  });

  it('verifies SHA-512 and UTF-8 as node:crypto computes it', async () => {
    const hex = pbkdf2Sync('密码', 'salt', 100, 64, 'sha512').toString('hex');
    const verify = verifierOf(pbkdf2Scheme, phcString('pbkdf2-sha512', 'i=100,l=64', 'salt', hex));

    expect(await verify?.('密码')).toBe(true);
    expect(await verify?.('密碼')).toBe(false);
  });

  it('reads base64 with padding and without', () => {
    expect(verifierOf(pbkdf2Scheme, valid)).toBeDefined();
    expect(verifierOf(pbkdf2Scheme, `${valid}=`)).toBeDefined();
  });

  it.each([
    ['no rounds', valid.replace('i=1000', 'i=0')],
    ['more than 2,000,000 rounds', valid.replace('i=1000', 'i=2000001')],
    ['rounds that overflow', valid.replace('i=1000', 'i=999999999999')],
    ['a hash below 128 bits', phcString('pbkdf2-sha256', 'i=1000', 'salt', '00'.repeat(15))],
    ['a hash above 512 bits', phcString('pbkdf2-sha256', 'i=1000', 'salt', '00'.repeat(65))],
    ['an unknown digest', valid.replace('sha256', 'md5')],
    ['no salt', valid.replace(/i=1000\$\w+/, 'i=1000$')],
    ['an unknown parameter', valid.replace('i=1000', 'i=1000,x=1')],
    ['a missing parameter', valid.replace('i=1000$', '')],
  ])('refuses %s', (_, encoded) => {
    expect(verifierOf(pbkdf2Scheme, encoded)).toBeUndefined();
  });

  it.each([
    ['sha1', 1_399_999, true],
    ['sha1', 1_400_000, false],
    ['sha256', 599_999, true],
    ['sha256', 600_000, false],
    ['sha512', 219_999, true],
    ['sha512', 220_000, false],
  ])('takes %s with %i rounds for weak: %s, by the floors of OWASP', (hash, rounds, weak) => {
    const encoded = phcString(`pbkdf2-${hash}`, `i=${rounds}`, 'salt', '00'.repeat(32));
    expect(isWeak(pbkdf2Scheme, encoded)).toBe(weak);
  });
});
