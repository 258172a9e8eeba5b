import { createHash, createHmac, randomBytes } from 'node:crypto';
import { compare, decodeBase64 } from 'bcryptjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameDigest } from '../../../lib/credential/password-hasher.ts';
import { md5Secret, plainSecret, toMd5 } from '../../../lib/credential/secret.ts';
import { settlingMs } from '../../../lib/keys/timing.ts';
import { testHasher, testPepper } from '../../support/hasher.ts';
import { liveValue } from '../../support/live.ts';

const runs = { numRuns: 60 };
const { hasher } = testHasher();
const generation = hasher.newGeneration('plain');
const isVerified = async (kept: string, tried: string) =>
  hasher.verify(plainSecret(tried), await hasher.hash(plainSecret(kept), generation));

/** 1 to 256 code points: any of Unicode, and those that have broken password hashing before. */
const anyPassword = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 256 }),
  fc.string({
    unit: fc.constantFrom(
      '\0',
      'a',
      'A',
      ' ',
      '\u0301',
      '\u200d',
      '\ufb01',
      '\u{1f469}',
      '\u{1f3fd}',
      '密',
      'ß',
    ),
    minLength: 1,
    maxLength: 256,
  }),
);

describe('hash and verify', () => {
  it('verify any password of 1 to 256 code points by itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyPassword, async (password) => {
        expect(await isVerified(password, password)).toBe(true);
      }),
      runs,
    );
  });

  it('refuse any other password', async () => {
    const near: readonly ((text: string) => string)[] = [
      (text) => `${text}\0`,
      (text) => `${text}a`,
      (text) => `\0${text}`,
      (text) => `${text} `,
      (text) => [...text].slice(1).join(''),
      (text) => [...text].slice(0, -1).join(''),
      (text) => [...text].reverse().join(''),
      (text) => text + text,
      (text) => text.split('\0')[0] ?? '',
    ];
    const anyPair = fc.oneof(
      fc.tuple(anyPassword, anyPassword),
      fc.tuple(anyPassword, fc.constantFrom(...near)).map(([text, change]) => [text, change(text)] as const),
    );
    await fc.assert(
      fc.asyncProperty(anyPair, async ([password, other]) => {
        fc.pre(password.normalize('NFKC') !== other.normalize('NFKC'));
        expect(await isVerified(password, other)).toBe(false);
      }),
      runs,
    );
  });

  it('take every Unicode spelling of a text for the same password', async () => {
    const anySpelling = fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD');
    await fc.assert(
      fc.asyncProperty(anyPassword, anySpelling, anySpelling, async (password, kept, typed) => {
        expect(await isVerified(password.normalize(kept), password.normalize(typed))).toBe(true);
      }),
      runs,
    );
    expect(await isVerified('\uff50\uff41\uff53\uff53', 'pass')).toBe(true);
    expect(await isVerified('cafe\u0301', 'caf\u00e9')).toBe(true);
  });

  it.each([
    ['after 72 bytes, where bcrypt alone stops reading', `${'x'.repeat(72)}1`, `${'x'.repeat(72)}2`],
    ['after 72 bytes of three-byte characters', `${'密'.repeat(24)}码`, `${'密'.repeat(24)}文`],
    ['after a NUL, where C strings end', 'secret\0one', 'secret\0two'],
    ['in a NUL at the end', 'secret\0', 'secret'],
    ['in the last of 256 characters', `${'y'.repeat(255)}1`, `${'y'.repeat(255)}2`],
  ])('see a difference %s', async (_, kept, tried) => {
    expect(await isVerified(kept, kept)).toBe(true);
    expect(await isVerified(kept, tried)).toBe(false);
  });
});

describe('digest', () => {
  it('is bcrypt over base64 of HMAC-SHA-256 under the pepper, as bcryptjs itself verifies', async () => {
    const pepper = testPepper();
    const { hasher: one } = testHasher({ peppers: [pepper] });
    await fc.assert(
      fc.asyncProperty(anyPassword, async (password) => {
        const { cost, salt, digest } = await one.hash(plainSecret(password), one.newGeneration('plain'));
        const keyed = createHmac('sha256', Buffer.from(pepper.secret, 'base64'))
          .update(Buffer.from(password.normalize('NFKC')))
          .digest('base64');
        expect(digest).toMatch(/^[./A-Za-z0-9]{31}$/);
        expect(await compare(keyed, `$2b$0${cost}$${salt}${digest}`)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('is the same for a text and for its MD5 in a generation of MD5s', async () => {
    const md5Generation = hasher.newGeneration('md5');
    const secret = plainSecret('caf\u00e9');

    const ofText = await hasher.digest(secret, md5Generation);
    const ofMd5 = await hasher.digest(md5Secret(toMd5(secret).hex.toUpperCase()), md5Generation);

    expect(ofText).toBeDefined();
    expect(ofMd5).toBe(ofText);
  });

  it('does not exist for an MD5 in a generation of texts, and costs nothing', async () => {
    const { hasher: counted, count } = testHasher();

    expect(await counted.digest(md5Secret('0'.repeat(32)), counted.newGeneration('plain'))).toBeUndefined();
    expect(count.hashes).toBe(0);
  });

  it('changes with the pepper', async () => {
    const { hasher: elsewhere } = testHasher({ peppers: [testPepper(generation.pepperId)] });
    const stored = await hasher.hash(plainSecret('password'), generation);

    expect(await elsewhere.verify(plainSecret('password'), stored)).toBe(false);
  });

  it('is an internal error, not a wrong password, when the key ring lacks the pepper', async () => {
    const stored = await hasher.hash(plainSecret('password'), generation);
    const { hasher: elsewhere } = testHasher({ peppers: [testPepper('pepper-2')] });

    await expect(elsewhere.verify(plainSecret('password'), stored)).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'internal',
    });
  });

  it('reports each bcrypt with its time, and the decoy is exactly one', async () => {
    const durations: number[] = [];
    const { hasher: timed } = testHasher({ onHash: (durationMs) => durations.push(durationMs) });

    await timed.digest(plainSecret('password'), timed.newGeneration('plain'));
    await timed.decoy();

    expect(durations).toHaveLength(2);
    expect(durations.every((duration) => duration >= 0)).toBe(true);
  });
});

describe('hash', () => {
  it('refuses to keep an MD5 as if it were a text', async () => {
    await expect(hasher.hash(md5Secret('0'.repeat(32)), generation)).rejects.toMatchObject({
      code: 'internal',
    });
  });
});

describe('newGeneration', () => {
  it('uses the newest pepper, today’s cost and 128 bits from the given source', () => {
    const bytes = randomBytes(16);
    const sizes: number[] = [];
    const { hasher: fixed } = testHasher({
      peppers: [testPepper('newest'), testPepper('older')],
      cost: 5,
      randomBytes: (size) => {
        sizes.push(size);
        return bytes;
      },
    });

    const { salt, ...rest } = fixed.newGeneration('md5');

    expect(rest).toEqual({ pepperId: 'newest', cost: 5, form: 'md5' });
    expect(sizes).toEqual([16]);
    expect(salt).toHaveLength(22);
    expect(Buffer.from(decodeBase64(salt, 16)).equals(bytes)).toBe(true);
  });

  it('takes up a new pepper once every process can know it', () => {
    const [newer, older] = [{ ...testPepper('newer'), createdAt: 1_000 }, testPepper('older')];
    const at = (now: number) => testHasher({ peppers: [newer, older], now: () => now }).hasher;

    expect(at(1_000 + settlingMs - 1).newGeneration('plain').pepperId).toBe('older');
    expect(at(1_000 + settlingMs).newGeneration('plain').pepperId).toBe('newer');
  });

  it('never gives the same salt twice', () => {
    const salts = Array.from({ length: 100 }, () => hasher.newGeneration('plain').salt);

    expect(new Set(salts).size).toBe(100);
  });

  it('is an internal error when the key ring has no pepper', () => {
    const { hasher: empty } = testHasher({ peppers: [] });

    expect(() => empty.newGeneration('plain')).toThrow(expect.objectContaining({ code: 'internal' }));
  });
});

describe('a new generation', () => {
  it('has a salt of 128 bits, every one of them by chance', () => {
    const drawn = Array.from({ length: 16 }, (_, i) => 0xf0 + i);
    const asked: number[] = [];
    const randomBytes = (size: number) => {
      asked.push(size);
      return Uint8Array.from(drawn);
    };

    const { salt } = testHasher({ randomBytes }).hasher.newGeneration('plain');

    expect(asked).toEqual([16]);
    expect(decodeBase64(salt, 16)).toEqual(drawn);
  });
});

describe('isCurrent', () => {
  it('is true of a hash that is stronger than new ones: costs only rise', async () => {
    const peppers = [testPepper()];
    const dearer = testHasher({ peppers, cost: 5 }).hasher;
    const stored = await dearer.hash(plainSecret('password'), dearer.newGeneration('plain'));
    expect(testHasher({ peppers, cost: 4 }).hasher.isCurrent(stored)).toBe(true);
  });

  const [older, newer] = [testPepper('older'), testPepper('newer')];

  it('holds for a new hash until the pepper or the cost has changed', async () => {
    const { hasher: then } = testHasher({ peppers: [older], cost: 4 });
    const stored = await then.hash(plainSecret('password'), then.newGeneration('plain'));

    expect(then.isCurrent(stored)).toBe(true);
    expect(testHasher({ peppers: [newer, older], cost: 4 }).hasher.isCurrent(stored)).toBe(false);
    expect(testHasher({ peppers: [older], cost: 5 }).hasher.isCurrent(stored)).toBe(false);
  });

  it('holds under the former pepper until the new one has settled, and under the new one from the start', async () => {
    const fresh = { ...newer, createdAt: 1_000 };
    const under = (pepper: typeof newer) => {
      const { hasher: one } = testHasher({ peppers: [pepper] });
      return one.hash(plainSecret('password'), one.newGeneration('plain'));
    };
    const [former, ahead] = [await under(older), await under(newer)];
    const at = (now: number) => testHasher({ peppers: [fresh, older], now: () => now }).hasher;

    expect([former, ahead].map((hash) => at(1_000).isCurrent(hash))).toEqual([true, true]);
    expect([former, ahead].map((hash) => at(1_000 + settlingMs).isCurrent(hash))).toEqual([false, true]);
  });

  it('does not hold under a pepper that the key ring does not know', async () => {
    const elsewhere = testHasher({ peppers: [testPepper('unknown')] }).hasher;
    const stored = await elsewhere.hash(plainSecret('password'), elsewhere.newGeneration('plain'));

    expect(testHasher({ peppers: [newer, older] }).hasher.isCurrent(stored)).toBe(false);
  });

  it('never holds for an imported hash', () => {
    const imported = {
      scheme: 'imported',
      form: 'plain',
      encoded: '$md5$900150983cd24fb0d6963f7d28e17f72',
    } as const;

    expect(hasher.isCurrent(imported)).toBe(false);
  });

  it('follows the key ring as it is refreshed', async () => {
    const keys = liveValue({ peppers: [older] }, { peppers: [newer, older] });
    const { hasher: live } = testHasher({ keys });
    const stored = await live.hash(plainSecret('password'), live.newGeneration('plain'));

    await keys.refresh();

    expect(live.isCurrent(stored)).toBe(false);
    expect(await live.verify(plainSecret('password'), stored)).toBe(true);
    expect(live.newGeneration('plain').pepperId).toBe('newer');
  });
});

describe('verify', () => {
  it('judges an imported hash by the text as typed, without normalising', async () => {
    // given the MD5 of the decomposed spelling, as another system stored it
    const encoded = `$md5$${toMd5(plainSecret('cafe\u0301')).hex}`;
    const imported = { scheme: 'imported', form: 'plain', encoded } as const;

    expect(await hasher.verify(plainSecret('cafe\u0301'), imported)).toBe(true);
    expect(await hasher.verify(plainSecret('caf\u00e9'), imported)).toBe(false);
  });

  it('does not take an MD5 for the text behind an imported hash', async () => {
    const { hex } = toMd5(plainSecret('abc'));

    expect(
      await hasher.verify(md5Secret(hex), { scheme: 'imported', form: 'plain', encoded: `$md5$${hex}` }),
    ).toBe(false);
  });
});

describe('wrapIfWeak', () => {
  const weak = {
    scheme: 'imported',
    form: 'plain',
    encoded:
      '$md5$prefix=AAECAw==$' +
      createHash('md5')
        .update(Buffer.of(0, 1, 2, 3))
        .update('abc')
        .digest('hex'),
  } as const;

  it('is bcrypt over base64 of HMAC-SHA-256 under the pepper over the other digest, as bcryptjs verifies', async () => {
    const pepper = testPepper();
    const { hasher: one } = testHasher({ peppers: [pepper] });
    const wrapped = await one.wrapIfWeak(weak);
    if (wrapped.scheme !== 'wrapped') expect.fail('not wrapped');
    const inner = Buffer.from(weak.encoded.slice(-32), 'hex');
    const keyed = createHmac('sha256', Buffer.from(pepper.secret, 'base64')).update(inner).digest('base64');

    expect(await compare(keyed, `$2b$0${wrapped.cost}$${wrapped.salt}${wrapped.digest}`)).toBe(true);
    expect(await one.verify(plainSecret('abc'), wrapped)).toBe(true);
    expect(await one.verify(plainSecret('abd'), wrapped)).toBe(false);
  });

  it('leaves nothing of the other system’s digest, under a salt of its own', async () => {
    const [one, other] = [await hasher.wrapIfWeak(weak), await hasher.wrapIfWeak(weak)];

    expect(JSON.stringify(one)).not.toContain(weak.encoded.slice(-32));
    expect(one).toMatchObject({ settings: '$md5$prefix=AAECAw==$16' });
    expect(one).not.toEqual(other);
  });

  it('takes a digest for no password: who stole it from the other system has nothing to submit', async () => {
    const wrapped = await hasher.wrapIfWeak(weak);
    const hex = weak.encoded.slice(-32);

    expect(await hasher.verify(plainSecret(hex), wrapped)).toBe(false);
    expect(await hasher.verify(md5Secret(hex), wrapped)).toBe(false);
  });

  it('is verified under a pepper and at a cost of before, and never current', async () => {
    const [older, newer] = [testPepper('older'), testPepper('newer')];
    const { hasher: then } = testHasher({ peppers: [older] });
    const wrapped = await then.wrapIfWeak(weak);
    const { hasher: now } = testHasher({ peppers: [newer, older], cost: 5 });

    expect(await now.verify(plainSecret('abc'), wrapped)).toBe(true);
    expect([then, now].map((each) => each.isCurrent(wrapped))).toEqual([false, false]);
    await expect(testHasher().hasher.verify(plainSecret('abc'), wrapped)).rejects.toMatchObject({
      code: 'internal',
    });
  });

  it('leaves a strong hash as it is, without work', async () => {
    const { hasher: counted, count } = testHasher();
    const strong = { ...weak, encoded: `$2b$10$${'C'.repeat(21)}.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW` };

    expect(await counted.wrapIfWeak(strong)).toBe(strong);
    expect(count.hashes).toBe(0);
  });
});

describe('isSameDigest', () => {
  it('compares without throwing on a missing digest or another length', () => {
    expect(isSameDigest('abc', 'abc')).toBe(true);
    expect(isSameDigest('abc', 'abd')).toBe(false);
    expect(isSameDigest('abc', 'abcd')).toBe(false);
    expect(isSameDigest(undefined, 'abc')).toBe(false);
  });
});
