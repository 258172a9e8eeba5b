import { describe, expect, it } from 'vitest';
import { isImportable, parseImported } from '../../../../lib/credential/schemes/imported.ts';
import { phcBase64, phcString } from './phc-string.ts';

const salt = 'a salt 16 bytes.';
const pbkdf2 = (hash: string, iterations: number, bytes: number, saltText = salt) =>
  phcString(`pbkdf2-${hash}`, `i=${iterations}`, saltText, '00'.repeat(bytes));
const scrypt = (ln: number, r: number, p: number, saltText = salt) =>
  phcString('scrypt', `ln=${ln},r=${r},p=${p}`, saltText, '00'.repeat(64));
const argon2id = (m: number, t: number, p: number, saltText = salt) =>
  phcString('argon2id', `v=19$m=${m},t=${t},p=${p}`, saltText, '00'.repeat(32));
const bcrypt = (cost: string) => `$2b$${cost}$${'a'.repeat(53)}`;
const sha1 = (place: string, encodedSalt: string) => `$sha1$${place}=${encodedSalt}$${'0'.repeat(40)}`;

describe('what other systems store by default is taken over', () => {
  it.each([
    ['OWASP, PBKDF2 with SHA-1', pbkdf2('sha1', 1_400_000, 20)],
    ['OWASP, PBKDF2 with SHA-256', pbkdf2('sha256', 600_000, 32)],
    ['OWASP, PBKDF2 with SHA-512', pbkdf2('sha512', 220_000, 64)],
    ['OWASP, scrypt, ln = 17', scrypt(17, 8, 1)],
    ['OWASP, scrypt, ln = 16', scrypt(16, 8, 2)],
    ['OWASP, scrypt, ln = 15', scrypt(15, 8, 3)],
    ['OWASP, scrypt, ln = 14', scrypt(14, 8, 5)],
    ['OWASP, scrypt, ln = 13', scrypt(13, 8, 10)],
    ['OWASP, Argon2id, 46 MiB', argon2id(47_104, 1, 1)],
    ['OWASP, Argon2id, 19 MiB', argon2id(19_456, 2, 1)],
    ['OWASP, Argon2id, 12 MiB', argon2id(12_288, 3, 1)],
    ['OWASP, Argon2id, 9 MiB', argon2id(9_216, 4, 1)],
    ['OWASP, Argon2id, 7 MiB', argon2id(7_168, 5, 1)],
    ['Django 6.0, PBKDF2', pbkdf2('sha256', 1_200_000, 32)],
    ['PBKDF2 of Django in some years', pbkdf2('sha256', 2_000_000, 32)],
    ['Django, PBKDF2 with SHA-1', pbkdf2('sha1', 1_200_000, 20)],
    ['Django, scrypt', scrypt(14, 8, 5)],
    ['Django, Argon2id', argon2id(102_400, 2, 8)],
    ['Werkzeug, scrypt', scrypt(15, 8, 1)],
    ['Werkzeug, PBKDF2', pbkdf2('sha256', 1_000_000, 32)],
    ['Keycloak, Argon2id', argon2id(7_168, 5, 1)],
    ['Keycloak, PBKDF2 with SHA-1, four blocks', pbkdf2('sha1', 1_300_000, 64)],
    ['Keycloak, PBKDF2 with SHA-256, two blocks', pbkdf2('sha256', 600_000, 64)],
    ['Keycloak, PBKDF2 with SHA-512', pbkdf2('sha512', 210_000, 64)],
    ['passlib, PBKDF2 with SHA-512', pbkdf2('sha512', 25_000, 64)],
    ['passlib, scrypt', scrypt(16, 8, 1)],
    ['passlib, Argon2id', argon2id(65_536, 3, 4)],
    ['RFC 9106 §4, second recommendation', argon2id(65_536, 3, 4)],
    ['libsodium, interactive', argon2id(65_536, 2, 1)],
    // libsodium's own memory for this, 256 MiB, is more than is taken over.
    ['libsodium, the passes of moderate in half its memory', argon2id(131_072, 3, 1)],
    ['bcrypt at the highest cost', bcrypt('14')],
  ])('%s', (_, encoded) => {
    expect(isImportable(encoded)).toBe(true);
  });
});

describe('work out of bounds', () => {
  it.each([
    ['PBKDF2 with SHA-1, four blocks', pbkdf2('sha1', 1_500_000, 64), pbkdf2('sha1', 1_500_001, 64)],
    [
      'PBKDF2 with SHA-1, a byte into the fourth block',
      pbkdf2('sha1', 2_000_000, 60),
      pbkdf2('sha1', 2_000_000, 61),
    ],
    ['scrypt by its lanes', scrypt(17, 8, 4), scrypt(17, 8, 5)],
    ['scrypt by its blocks', scrypt(13, 32, 16), scrypt(13, 33, 16)],
    ['Argon2id by its passes', argon2id(131_072, 8, 1), argon2id(131_072, 9, 1)],
    ['Argon2id by its memory', argon2id(65_536, 16, 1), argon2id(65_537, 16, 1)],
  ])('is not imported, but verified where it was: %s', (_, most, tooMuch) => {
    expect(isImportable(most)).toBe(true);
    expect(isImportable(tooMuch)).toBe(false);
    expect(() => parseImported(tooMuch)).not.toThrow();
  });
});

describe('salts out of bounds', () => {
  const long = 's'.repeat(64);

  it.each([
    ['PBKDF2', (text: string) => pbkdf2('sha256', 1_000, 32, text), 1],
    ['scrypt', (text: string) => scrypt(10, 8, 1, text), 1],
    ['Argon2id', (text: string) => argon2id(64, 1, 1, text), 8],
    ['a digest, in front', (text: string) => sha1('prefix', phcBase64(text)), 1],
    ['a digest, behind', (text: string) => sha1('suffix', phcBase64(text)), 1],
  ] as const)('are not imported: %s', (_, withSalt, least) => {
    expect(isImportable(withSalt('s'.repeat(least)))).toBe(true);
    expect(isImportable(withSalt('s'.repeat(least - 1)))).toBe(false);
    expect(isImportable(withSalt(long))).toBe(true);
    expect(isImportable(withSalt(`${long}s`))).toBe(false);
    expect(() => parseImported(withSalt(`${long}s`))).not.toThrow();
  });

  it('are not imported where a single character of base64 stands for no byte at all', () => {
    for (const encoded of [
      sha1('prefix', 'A'),
      sha1('suffix', 'A=='),
      pbkdf2('sha256', 1_000, 32).replace(phcBase64(salt), 'A'),
      scrypt(10, 8, 1).replace(phcBase64(salt), 'A'),
    ]) {
      expect(isImportable(encoded), encoded).toBe(false);
      expect(() => parseImported(encoded)).not.toThrow();
    }
  });

  it('leave a digest without any salt alone', () => {
    expect(isImportable(`$sha1$${'0'.repeat(40)}`)).toBe(true);
  });
});
