import { createHash } from 'node:crypto';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { aliasKey, fromItem, type Item, toItem } from '../../../../lib/adapters/dynamodb/account-item.ts';
import { nextCredential } from '../../../../lib/credential/next-credential.ts';
import { generationKey } from '../../../../lib/credential/password-hash.ts';
import { plainSecret } from '../../../../lib/credential/secret.ts';
import { testAccount } from '../../../support/account.ts';
import { testHasher } from '../../../support/hasher.ts';

const { hasher } = testHasher();
const generation = hasher.newGeneration('plain');
const hashed = (text: string) => hasher.hash(plainSecret(text), generation);

/** RFC 1321, appendix A.5: `a` */
const importedA = '$md5$0cc175b9c0f1b6a831c399e269772661';

it('finds former passwords again in an item of a former version, and in what this one makes of it', async () => {
  const [current, former] = [await hashed('current'), await hashed('former')];
  const legacyHistory = {
    generations: [generationKey(generation)],
    entries: [[`0:${former.digest}`], [`imported:${importedA}`]],
  };
  const item: Item = {
    ...toItem(testAccount({ credential: [current] })),
    history: { M: marshall(legacyHistory) },
  };

  const legacy = fromItem(item);
  const rewritten = fromItem(toItem(legacy));

  for (const account of [legacy, rewritten]) {
    const repeats = async (text: string) =>
      (await nextCredential(hasher, plainSecret(text), account, { forms: ['plain'], depth: 5 })).repeats;
    expect(await Promise.all(['current', 'former', 'a', 'new'].map(repeats))).toEqual([
      'current',
      'former',
      'former',
      'nothing',
    ]);
  }
});

describe('aliasKey', () => {
  const keyOf = (value: string) => aliasKey({ kind: 'username', value }).pk?.S ?? '';

  it('is the value itself up to 1,024 bytes, a digest of it beyond', () => {
    const [longest, longer] = ['\u540d'.repeat(341), '\u540d'.repeat(342)];
    expect(keyOf(longest)).toBe(`alias#username#${longest}`);
    const digest = createHash('sha256').update(longer, 'utf8').digest('hex');
    expect(keyOf(longer)).toBe(`alias-digest#username#${digest}`);
  });

  it('is the value itself at exactly 1,024 bytes', () => {
    const [longest, longer] = ['\u540d'.repeat(341).concat('x'), '\u540d'.repeat(341).concat('xx')];
    expect([longest, longer].map((value) => Buffer.byteLength(value))).toEqual([1_024, 1_025]);
    expect(keyOf(longest)).toBe(`alias#username#${longest}`);
    expect(keyOf(longer)).toMatch(/^alias-digest#username#[0-9a-f]{64}$/);
  });

  it('of no short value is that of a long one', () => {
    const digest = keyOf('\u540d'.repeat(342));
    for (const value of [digest, digest.slice('alias'.length), digest.split('#').at(-1) ?? '']) {
      expect(keyOf(value)).not.toBe(digest);
    }
  });
});
