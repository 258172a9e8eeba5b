import { marshall } from '@aws-sdk/util-dynamodb';
import { expect, it } from 'vitest';
import { fromItem, type Item, toItem } from '../../../../lib/adapters/dynamodb/account-item.ts';
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
