import { describe, expect, it } from 'vitest';
import { bcryptScheme } from '../../../../lib/credential/schemes/bcrypt.ts';
import { isWeak, verifierOf } from './verifier-of.ts';

/** Openwall crypt_blowfish 1.3, `wrapper.c`: salt and digest of a password at cost 5. */
const openwall = [
  ['U*U', 'CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
  ['U*U*', 'CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK'],
  ['U*U*U', 'XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a'],
] as const;

/** For passwords without bytes above 127 the three variants are one function. */
const variants = ['2a', '2b', '2y'] as const;
const digest = openwall[0][1];

describe('bcryptScheme', () => {
  it.each(variants.flatMap((variant) => openwall.map(([password, hash]) => ({ variant, password, hash }))))(
    'verifies crypt_blowfish’s $password as $variant and no other password',
    async ({ variant, password, hash }) => {
      const verify = verifierOf(bcryptScheme, `$${variant}$05$${hash}`);

      expect(await verify?.(password)).toBe(true);
      expect(await verify?.(`${password} `)).toBe(false);
    },
  );

  it.each([
    ['a cost below 4', `$2b$03$${digest}`],
    ['a cost above 14', `$2b$15$${digest}`],
    ['the broken variant 2x', `$2x$05$${digest}`],
    ['a digest that is cut off', `$2b$05$${digest.slice(0, -1)}`],
    ['a digest that is too long', `$2b$05$${digest}a`],
    ['a cost of one digit', `$2b$5$${digest}`],
    ['characters outside the alphabet', `$2b$05$${digest.slice(0, -1)}=`],
    ['text around it', ` $2b$05$${digest}\n`],
  ])('refuses %s', (_, encoded) => {
    expect(verifierOf(bcryptScheme, encoded)).toBeUndefined();
  });

  it.each([
    ['04', true],
    ['09', true],
    ['10', false],
    ['14', false],
  ])('takes a cost of %s for weak: %s', (cost, weak) => {
    expect(isWeak(bcryptScheme, `$2b$${cost}$${digest}`)).toBe(weak);
  });
});
