import { scryptSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scryptScheme } from '../../../../lib/credential/schemes/scrypt.ts';
import { phcString } from './phc-string.ts';
import { isWeak, verifierOf } from './verifier-of.ts';

/** RFC 7914 §12; its first vector has an empty salt and its last one takes 1 GiB. */
const published = [
  [
    'ln=10,r=8,p=16',
    'password',
    'NaCl',
    'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162' +
      '2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
  ],
  [
    'ln=14,r=8,p=1',
    'pleaseletmein',
    'SodiumChloride',
    '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2' +
      'd5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887',
  ],
] as const;

const valid = (parameters: string, bytes = 32) => phcString('scrypt', parameters, 'salt', '00'.repeat(bytes));

describe('scryptScheme', () => {
  it.each(published)(
    'verifies RFC 7914’s %s and no other password',
    async (parameters, password, salt, hex) => {
      const verify = verifierOf(scryptScheme, phcString('scrypt', parameters, salt, hex));

      expect(await verify?.(password)).toBe(true);
      expect(await verify?.(`${password}x`)).toBe(false);
    },
  );

  it.each([
    [4, 32, 1],
    [4, 99, 16],
    [15, 1, 1],
    [1, 1, 16],
  ])('verifies what it accepts at ln=%d, r=%d, p=%d', async (ln, r, p) => {
    const options = { cost: 2 ** ln, blockSize: r, parallelization: p, maxmem: 2 ** 27 };
    const hex = scryptSync('密码', 'salt', 32, options).toString('hex');
    const verify = verifierOf(scryptScheme, phcString('scrypt', `ln=${ln},r=${r},p=${p}`, 'salt', hex));

    expect(await verify?.('密码')).toBe(true);
    expect(await verify?.('密碼')).toBe(false);
  });

  it('accepts 128 MiB, and nothing above', () => {
    expect(verifierOf(scryptScheme, valid('ln=17,r=8,p=1'))).toBeDefined();
    expect(verifierOf(scryptScheme, valid('ln=17,r=9,p=1'))).toBeUndefined();
    expect(verifierOf(scryptScheme, valid('ln=18,r=8,p=1'))).toBeUndefined();
  });

  it.each([
    ['N = 1', valid('ln=0,r=8,p=1')],
    ['an N that is too large for its r (RFC 7914 §6)', valid('ln=16,r=1,p=1')],
    ['an enormous N', valid('ln=99,r=8,p=1')],
    ['r = 0', valid('ln=10,r=0,p=1')],
    ['p = 0', valid('ln=10,r=8,p=0')],
    ['p above 16', valid('ln=10,r=8,p=17')],
    ['a hash below 128 bits', valid('ln=10,r=8,p=1', 15)],
    ['a hash above 512 bits', valid('ln=10,r=8,p=1', 65)],
    ['parameters in another order', valid('r=8,ln=10,p=1')],
    ['a missing parameter', valid('ln=10,r=8')],
    ['a negative parameter', valid('ln=-1,r=8,p=1')],
  ])('refuses %s', (_, encoded) => {
    expect(verifierOf(scryptScheme, encoded)).toBeUndefined();
  });

  it.each([
    ['ln=17,r=8,p=1', false],
    ['ln=16,r=8,p=1', true],
    ['ln=16,r=8,p=2', false],
    ['ln=15,r=8,p=3', false],
    ['ln=15,r=7,p=3', true],
    ['ln=14,r=8,p=4', true],
    ['ln=14,r=8,p=5', false],
    ['ln=13,r=8,p=10', false],
    ['ln=12,r=8,p=16', true],
  ])('takes %s for weak: %s, by the table of OWASP', (parameters, weak) => {
    expect(isWeak(scryptScheme, valid(parameters))).toBe(weak);
  });
});
