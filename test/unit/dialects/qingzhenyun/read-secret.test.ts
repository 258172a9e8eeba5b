import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../../lib/config.ts';
import { readSecret } from '../../../../lib/dialects/qingzhenyun/read-secret.ts';

// RFC 1321 §A.5, of the text "abc".
const md5OfAbc = '900150983CD24FB0D6963F7D28E17F72';

describe('readSecret', () => {
  it('reads a text as it is, even one that looks like an MD5', () => {
    expect(readSecret(md5OfAbc, 'plain')).toEqual({ form: 'plain', text: md5OfAbc });
  });

  it('reads an MD5 in either case', () => {
    expect(readSecret(md5OfAbc, 'md5')).toEqual({ form: 'md5', hex: md5OfAbc.toLowerCase() });
  });

  it('refuses a text where an MD5 is due, without quoting it', () => {
    expect(() => readSecret('my secret', 'md5')).toThrow(/^not_md5$/);
  });
});

describe('QINGZHENYUN_PASSWORD_FORM', () => {
  const required = {
    STAGE: 'prod',
    ACCOUNTS_TABLE: 'accounts',
    CHALLENGES_TABLE: 'challenges',
    KEY_RING_SECRET: 'key-ring',
    PUBLIC_URL: 'https://id.example.com',
  };

  it('is plain unless set', () => {
    expect(readConfig(required).QINGZHENYUN_PASSWORD_FORM).toBe('plain');
  });

  it('may be md5 where MD5 is kept', () => {
    const md5 = { ...required, QINGZHENYUN_PASSWORD_FORM: 'md5' };
    expect(readConfig({ ...md5, PASSWORD_FORMS: 'plain,md5' }).QINGZHENYUN_PASSWORD_FORM).toBe('md5');
    expect(() => readConfig(md5)).toThrow(/QINGZHENYUN_PASSWORD_FORM: .*PASSWORD_FORMS/);
  });
});
