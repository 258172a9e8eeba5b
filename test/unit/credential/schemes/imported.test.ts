import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deriveImported,
  isImportable,
  parseImported,
  verifyImported,
} from '../../../../lib/credential/schemes/imported.ts';
import { phcString } from './phc-string.ts';

/** One hash of each scheme, of the password `password` unless said otherwise; sources in the schemes' own tests. */
const known = [
  ['bcrypt', 'U*U', '$2y$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
  ['digest', 'abc', '$sha1$a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['PBKDF2', 'password', phcString('pbkdf2-sha1', 'i=1', 'salt', '0c60c80f961f0e71f3a9b524af6012062fe037a6')],
  [
    'scrypt',
    'password',
    phcString(
      'scrypt',
      'ln=10,r=8,p=16',
      'NaCl',
      'fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162' +
        '2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640',
    ),
  ],
  [
    'Argon2id',
    'password',
    phcString(
      'argon2id',
      'v=19$m=256,t=2,p=1',
      'somesalt',
      '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
    ),
  ],
] as const;

const unreadable = [
  '',
  'plain text',
  '$',
  '$1$salt$hash',
  '$2b$31$',
  'imported',
  '$argon2id$v=19$m=9999999,t=1,p=1$',
];

describe('imported hashes', () => {
  it.each(known)('of %s are verified', async (_, password, encoded) => {
    expect(isImportable(encoded)).toBe(true);
    expect(await verifyImported(password, encoded)).toBe(true);
    expect(await verifyImported('another', encoded)).toBe(false);
  });

  it.each(known)('of %s come apart into settings and digest', async (_, password, encoded) => {
    const { settings, digest } = parseImported(encoded);
    const bytes = Buffer.from(digest);
    const derived = async (text: string) => Buffer.from(await deriveImported(text, settings));

    expect(await derived(password)).toEqual(bytes);
    expect(await derived('another')).not.toEqual(bytes);
    const spellings = [
      bytes.toString('hex'),
      bytes.toString('base64').replace(/=+$/, ''),
      encoded.slice(-31),
    ];
    for (const spelling of spellings) expect(settings).not.toContain(spelling);
  });

  it('cannot be derived with settings that no scheme reads', async () => {
    await expect(deriveImported('password', '$2b$31$')).rejects.toMatchObject({ code: 'internal' });
  });

  it.each(unreadable)(
    'that cannot be read (%j) are an internal error which does not quote them',
    async (encoded) => {
      expect(isImportable(encoded)).toBe(false);
      await expect(verifyImported('password', encoded)).rejects.toMatchObject({
        name: 'ServiceError',
        code: 'internal',
        message: 'internal: an imported hash cannot be read',
      });
    },
  );

  it('are taken over up to 512 characters; longer ones of former imports are still verified', async () => {
    const padded = (zeros: number) =>
      phcString(
        'pbkdf2-sha1',
        `i=1,l=${'0'.repeat(zeros)}20`,
        'salt',
        '0c60c80f961f0e71f3a9b524af6012062fe037a6',
      );
    const room = 512 - padded(0).length;

    expect(isImportable(padded(room))).toBe(true);
    expect(isImportable(padded(room + 1))).toBe(false);
    expect(await verifyImported('password', padded(room + 1))).toBe(true);
  });

  it('of any other text are refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isImportable(text)).toBe(false);
      }),
    );
  });
});
