import { describe, expect, it } from 'vitest';
import type { Credential } from '../../../lib/credential/account.ts';
import { needsRehash } from '../../../lib/credential/needs-rehash.ts';
import { plainSecret, type SecretForm, toMd5 } from '../../../lib/credential/secret.ts';
import { testAccount } from '../../support/account.ts';
import { testHasher, testPepper } from '../../support/hasher.ts';

const [older, newer] = [testPepper('older'), testPepper('newer')];
const { hasher: then } = testHasher({ peppers: [older] });
const { hasher: now } = testHasher({ peppers: [newer, older] });
/** RFC 1321, appendix A.5: `abc` */
const secret = plainSecret('abc');
const imported = {
  scheme: 'imported',
  form: 'plain',
  encoded: '$md5$900150983cd24fb0d6963f7d28e17f72',
} as const;
const own = (hasher: typeof now, forms: readonly SecretForm[]): Promise<Credential> =>
  Promise.all(forms.map((form) => hasher.hash(secret, hasher.newGeneration(form))));

describe('needsRehash, after a right password', () => {
  it.each<[string, () => Promise<Credential>, boolean]>([
    ['a hash of today', () => own(now, ['plain']), false],
    ['a hash under an older pepper', () => own(then, ['plain']), true],
    ['the MD5 form alone', () => own(now, ['md5']), true],
    ['a wrapped hash', async () => [await now.wrapIfWeak(imported)], true],
    ['a hash that was wrapped under an older pepper', async () => [await then.wrapIfWeak(imported)], true],
    ['an imported hash that is not wrapped', async () => [imported], true],
  ])('of %s says %s', async (_, credential, needed) => {
    const account = testAccount({ credential: await credential() });

    expect(needsRehash(account, secret, { hasher: now, forms: ['plain'] })).toBe(needed);
  });

  it('asks for the form that the deployment stores and the credential lacks, where the text is known', async () => {
    const forms: readonly SecretForm[] = ['plain', 'md5'];
    const plainOnly = testAccount({ credential: await own(now, ['plain']) });
    const md5Only = testAccount({ credential: await own(now, ['md5']) });

    expect(needsRehash(plainOnly, secret, { hasher: now, forms })).toBe(true);
    expect(needsRehash(md5Only, toMd5(secret), { hasher: now, forms })).toBe(false);
  });
});
