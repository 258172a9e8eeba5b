import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { argon2idScheme } from '../../../../lib/credential/schemes/argon2id.ts';
import { phcString } from './phc-string.ts';
import { isWeak, verifierOf } from './verifier-of.ts';

/**
 * The reference implementation (P-H-C/phc-winner-argon2, `src/test.c`), Argon2id version 0x13. RFC 9106 §5.3 has
 * a secret and associated data, which a PHC string cannot carry.
 */
const published = [
  ['m=256,t=2,p=1', '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
  ['m=256,t=2,p=2', '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037'],
] as const;

const valid = (parameters: string, { salt = 'somesalt', bytes = 32 } = {}) =>
  phcString('argon2id', `v=19$${parameters}`, salt, '00'.repeat(bytes));

describe('argon2idScheme', () => {
  it.each(published)(
    'verifies the reference implementation’s %s and no other password',
    async (parameters, hex) => {
      const verify = verifierOf(argon2idScheme, phcString('argon2id', `v=19$${parameters}`, 'somesalt', hex));

      expect(await verify?.('password')).toBe(true);
      expect(await verify?.('differentpassword')).toBe(false);
    },
  );

  it.each([
    [8, 1, 1],
    [128, 16, 16],
  ])('verifies what it accepts at m=%d, t=%d, p=%d', async (memory, passes, parallelism) => {
    const hex = argon2Sync('argon2id', {
      message: '密码',
      nonce: 'somesalt',
      memory,
      passes,
      parallelism,
      tagLength: 16,
    }).toString('hex');
    const parameters = `m=${memory},t=${passes},p=${parallelism}`;
    const verify = verifierOf(argon2idScheme, phcString('argon2id', `v=19$${parameters}`, 'somesalt', hex));

    expect(await verify?.('密码')).toBe(true);
    expect(await verify?.('密碼')).toBe(false);
  });

  it('accepts 128 MiB, and nothing above', () => {
    expect(verifierOf(argon2idScheme, valid('m=131072,t=1,p=1'))).toBeDefined();
    expect(verifierOf(argon2idScheme, valid('m=131073,t=1,p=1'))).toBeUndefined();
  });

  it.each([
    ['no passes', valid('m=64,t=0,p=1')],
    ['more than 16 passes', valid('m=64,t=17,p=1')],
    ['no lanes', valid('m=64,t=1,p=0')],
    ['more than 16 lanes', valid('m=1024,t=1,p=17')],
    ['less than 8 KiB for each lane (RFC 9106 §3.1)', valid('m=15,t=1,p=2')],
    ['a salt below 64 bits (RFC 9106 §3.1)', valid('m=64,t=1,p=1', { salt: 'tooshrt' })],
    ['a hash below 128 bits', valid('m=64,t=1,p=1', { bytes: 15 })],
    ['a hash above 512 bits', valid('m=64,t=1,p=1', { bytes: 65 })],
    ['the older version 16', valid('m=64,t=1,p=1').replace('v=19', 'v=16')],
    ['no version', valid('m=64,t=1,p=1').replace('v=19$', '')],
    ['argon2i', valid('m=64,t=1,p=1').replace('argon2id', 'argon2i')],
    ['argon2d', valid('m=64,t=1,p=1').replace('argon2id', 'argon2d')],
    ['parameters in another order', valid('t=1,m=64,p=1')],
  ])('refuses %s', (_, encoded) => {
    expect(verifierOf(argon2idScheme, encoded)).toBeUndefined();
  });

  it.each([
    ['m=47104,t=1,p=1', false],
    ['m=47103,t=1,p=1', true],
    ['m=19456,t=2,p=4', false],
    ['m=19455,t=2,p=4', true],
    ['m=12288,t=3,p=1', false],
    ['m=12287,t=3,p=1', true],
    ['m=9216,t=4,p=1', false],
    ['m=7168,t=5,p=1', false],
    ['m=7167,t=16,p=1', true],
    ['m=65536,t=3,p=4', false],
  ])('takes %s for weak: %s, by the table of OWASP', (parameters, weak) => {
    expect(isWeak(argon2idScheme, valid(parameters))).toBe(weak);
  });
});
