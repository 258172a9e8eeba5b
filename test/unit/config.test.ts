import { describe, expect, it } from 'vitest';
import { readConfig, readUsernameCase } from '../../lib/config.ts';

/** The settings that have no default. */
const required = {
  STAGE: 'prod',
  ACCOUNTS_TABLE: 'accounts-prod',
  CHALLENGES_TABLE: 'challenges-prod',
  KEY_RING_SECRET: 'key-ring-prod',
  PUBLIC_URL: 'https://id.example.com',
};

const messageFor = (environment: Record<string, string | undefined>): string => {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail('the configuration was accepted');
};

describe('readConfig', () => {
  it('needs little and has the defaults of a production deployment', () => {
    expect(readConfig(required)).toMatchObject({
      ...required,
      BCRYPT_COST: 12,
      HISTORY_DEPTH: 5,
      PASSWORD_FORMS: ['plain'],
      PASSWORD_PROFILE: 'default',
      USERNAME_CASE: 'mapped',
    });
    for (const name of ['PASSWORD_MIN_LENGTH', 'PASSWORD_MAX_LENGTH', 'PASSWORD_CLASSES', 'BREACH_RANGE_URL'])
      expect(readConfig(required)).not.toHaveProperty(name);
  });

  it('reads every setting', () => {
    const config = readConfig({
      ...required,
      BCRYPT_COST: '13',
      HISTORY_DEPTH: '0',
      PASSWORD_FORMS: 'plain, md5',
      PASSWORD_PROFILE: 'mlps',
      PASSWORD_MIN_LENGTH: '12',
      PASSWORD_MAX_LENGTH: '64',
      PASSWORD_CLASSES: 'lower,symbol,',
      BREACH_RANGE_URL: 'https://corpus.example/range/',
    });

    expect(config).toMatchObject({
      BCRYPT_COST: 13,
      HISTORY_DEPTH: 0,
      PASSWORD_FORMS: ['plain', 'md5'],
      PASSWORD_PROFILE: 'mlps',
      PASSWORD_MIN_LENGTH: 12,
      PASSWORD_MAX_LENGTH: 64,
      PASSWORD_CLASSES: ['lower', 'symbol'],
      BREACH_RANGE_URL: 'https://corpus.example/range/',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    const cleared = { BCRYPT_COST: '', PASSWORD_FORMS: '', BREACH_RANGE_URL: '', KEY_RING_FILE: '' };

    expect(readConfig({ ...required, ...cleared })).toEqual(readConfig(required));
    expect(messageFor({ ...required, STAGE: '' })).toContain('STAGE');
  });

  it('leaves out what is no setting', () => {
    expect(readConfig({ ...required, AWS_SECRET_ACCESS_KEY: 'x' })).not.toHaveProperty(
      'AWS_SECRET_ACCESS_KEY',
    );
  });

  it.each(Object.keys(required))('names %s when it is missing', (name) => {
    expect(messageFor({ ...required, [name]: undefined })).toContain(`${name}: `);
  });

  it.each([
    ['BCRYPT_COST', '9876543'],
    ['BCRYPT_COST', '12.34567'],
    ['BCRYPT_COST', 'MARKER'],
    ['HISTORY_DEPTH', '1290129'],
    ['HISTORY_DEPTH', '-98765'],
    ['PASSWORD_FORMS', 'plain,MARKER'],
    ['PASSWORD_PROFILE', 'MARKER'],
    ['PASSWORD_MIN_LENGTH', '98765'],
    ['PASSWORD_MAX_LENGTH', '63.98765'],
    ['PASSWORD_CLASSES', 'MARKER'],
    ['BREACH_RANGE_URL', 'MARKER'],
    ['BREACH_RANGE_URL', 'ftp://MARKER/range/'],
    ['BREACH_RANGE_URL', 'http://MARKER.example/range/'],
    ['BREACH_RANGE_URL', 'http://127.0.0.1.MARKER.example/range/'],
    // Without its slash the address would lose its last part to the prefix.
    ['BREACH_RANGE_URL', 'https://MARKER.example/range'],
    ['PUBLIC_URL', 'MARKER'],
    ['HAWK_HOST', 'https://MARKER.example'],
    ['SMS_PER_CLIENT_AND_HOUR', '-98765'],
    ['OWNER_NOTICE', 'MARKER'],
    ['USERNAME_CASE', 'MARKER'],
    ['FAILURES_PER_NETWORK_AND_HOUR', '4.98765'],
    // Fewer than a single account allows would refuse the network before the account is locked.
    ['FAILURES_PER_CLIENT_AND_HOUR', '4'],
    ['TRUSTED_PROXY_ADDRESS_HEADER', 'MARKER: value'],
    ['TRUSTED_PROXY_SECRET_HEADER', 'x-MARKER,x-other'],
  ])('names %s when it is bad, and does not show its value (%s)', (name, value) => {
    const message = messageFor({ ...required, [name]: value });

    expect(message).toMatch(new RegExp(`^Bad configuration\\. ${name}\\b`));
    expect(message).not.toContain(value);
    expect(message).not.toContain('MARKER');
  });

  it.each([
    ['api.example.com', { host: 'api.example.com', port: 443 }],
    ['api.example.com:8443', { host: 'api.example.com', port: 8443 }],
  ])('takes the port of HTTPS for that of a HAWK_HOST without one (%s)', (address, expected) => {
    expect(readConfig({ ...required, HAWK_HOST: address }).HAWK_HOST).toEqual(expected);
  });

  const trusted = {
    issuer: 'https://login.example',
    audience: 'rekey',
    jwksUri: 'https://login.example/jwks',
  };
  it.each([
    [
      'an address that anybody on the way could forge',
      [{ ...trusted, jwksUri: 'http://login.example/jwks' }],
    ],
    ['what is no address', [{ ...trusted, jwksUri: 'jwks' }]],
    ['an issuer twice', [trusted, { ...trusted, audience: 'other' }]],
    ['the service itself', [{ ...trusted, issuer: required.PUBLIC_URL }]],
    [
      'two that name accounts by names of their own',
      [
        { ...trusted, subject: 'username' },
        { ...trusted, issuer: 'https://b.example', subject: 'phone' },
      ],
    ],
  ])('refuses to trust %s', (_, issuers) => {
    expect(messageFor({ ...required, TRUSTED_ISSUERS: JSON.stringify(issuers) })).toContain(
      'TRUSTED_ISSUERS',
    );
  });

  it('trusts one that names accounts by their names beside others that name them by id', () => {
    const issuers = [
      { ...trusted, subject: 'username' },
      { ...trusted, issuer: 'https://b.example' },
    ];
    const { TRUSTED_ISSUERS } = readConfig({ ...required, TRUSTED_ISSUERS: JSON.stringify(issuers) });
    expect(TRUSTED_ISSUERS.map(({ subject }) => subject)).toEqual(['username', 'id']);
  });

  it('tells every fault at once', () => {
    const message = messageFor({ HISTORY_DEPTH: '999', PASSWORD_CLASSES: 'none' });

    for (const name of [...Object.keys(required), 'HISTORY_DEPTH', 'PASSWORD_CLASSES']) {
      expect(message).toContain(`${name}`);
    }
  });

  it('allows a cheap hash on one machine alone', () => {
    expect(readConfig({ ...required, STAGE: 'local', BCRYPT_COST: '4' }).BCRYPT_COST).toBe(4);
    expect(readConfig({ ...required, BCRYPT_COST: '10' }).BCRYPT_COST).toBe(10);
    expect(messageFor({ ...required, BCRYPT_COST: '9' })).toContain(
      'BCRYPT_COST: below 10 only with STAGE=local',
    );
  });

  it('needs a corpus of breached passwords where the profile does', () => {
    const strict = { ...required, PASSWORD_PROFILE: 'asvs-l2' };
    const corpus = { BREACH_RANGE_URL: 'https://corpus.example/range/' };

    expect(readConfig({ ...strict, ...corpus })).toMatchObject({ PASSWORD_PROFILE: 'asvs-l2', ...corpus });
    expect(messageFor(strict)).toContain('BREACH_RANGE_URL: required by PASSWORD_PROFILE');
    for (const PASSWORD_PROFILE of ['default', 'nist', 'mlps', ''])
      expect(() => readConfig({ ...required, PASSWORD_PROFILE })).not.toThrow();
  });

  it.each(['authorization', 'Cookie', 'HOST', 'forwarded', 'user-agent'])(
    'takes no word of a proxy from the header %s, which others use',
    (header) => {
      const proxy = { TRUSTED_PROXY_ADDRESS_HEADER: 'x-client', TRUSTED_PROXY_SECRET_HEADER: 'x-proxy' };
      for (const name of Object.keys(proxy))
        expect(messageFor({ ...required, ...proxy, [name]: header })).toContain(`${name}: must be a header`);
    },
  );

  it('trusts a proxy by two headers, whose names have no case', () => {
    const { TRUSTED_PROXY_ADDRESS_HEADER, TRUSTED_PROXY_SECRET_HEADER } = readConfig({
      ...required,
      TRUSTED_PROXY_ADDRESS_HEADER: 'CloudFront-Viewer-Address',
      TRUSTED_PROXY_SECRET_HEADER: 'X-Proxy-Secret',
    });
    expect([TRUSTED_PROXY_ADDRESS_HEADER, TRUSTED_PROXY_SECRET_HEADER]).toEqual([
      'cloudfront-viewer-address',
      'x-proxy-secret',
    ]);
  });

  it.each([
    ['TRUSTED_PROXY_SECRET_HEADER: required', { TRUSTED_PROXY_ADDRESS_HEADER: 'x-forwarded-for' }],
    ['TRUSTED_PROXY_ADDRESS_HEADER: required', { TRUSTED_PROXY_SECRET_HEADER: 'x-proxy-secret' }],
    [
      'TRUSTED_PROXY_SECRET_HEADER: must not be the header of the address',
      { TRUSTED_PROXY_ADDRESS_HEADER: 'x-proxy', TRUSTED_PROXY_SECRET_HEADER: 'X-Proxy' },
    ],
  ])('says %s of the header of a proxy', (problem, headers) => {
    expect(messageFor({ ...required, ...headers })).toContain(problem);
  });

  it('tells owners of changes unless told not to', () => {
    expect(readConfig(required).OWNER_NOTICE).toBe('on');
    expect(readConfig({ ...required, OWNER_NOTICE: 'off' }).OWNER_NOTICE).toBe('off');
  });

  it('gives machine callers, which speak for many, limits of their own', () => {
    expect(readConfig(required)).toMatchObject({
      SMS_PER_ADDRESS_AND_HOUR: 60,
      SMS_PER_CLIENT_AND_HOUR: 600,
      FAILURES_PER_NETWORK_AND_HOUR: 100,
      FAILURES_PER_CLIENT_AND_HOUR: 10_000,
    });
    const given = { SMS_PER_CLIENT_AND_HOUR: '0', FAILURES_PER_NETWORK_AND_HOUR: '5' };
    expect(readConfig({ ...required, ...given })).toMatchObject({
      SMS_PER_CLIENT_AND_HOUR: 0,
      FAILURES_PER_NETWORK_AND_HOUR: 5,
    });
  });

  it('needs a key ring, in a secret or in a file', () => {
    const onOneMachine = { ...required, KEY_RING_SECRET: undefined, KEY_RING_FILE: 'key-ring.json' };

    expect(readConfig(onOneMachine).KEY_RING_FILE).toBe('key-ring.json');
    expect(messageFor({ ...onOneMachine, KEY_RING_FILE: undefined })).toContain('KEY_RING_SECRET: required');
  });
});

describe('readUsernameCase', () => {
  it('needs no other setting', () => {
    const read = ['', 'mapped', 'exact'].map((USERNAME_CASE) => readUsernameCase({ USERNAME_CASE }));

    expect([readUsernameCase({}), ...read]).toEqual(['mapped', 'mapped', 'mapped', 'exact']);
  });

  it('names the variable when it is bad, and does not show its value', () => {
    expect(() => readUsernameCase({ USERNAME_CASE: 'MARKER' })).toThrow(
      /^Bad configuration\. USERNAME_CASE: mapped or exact$/,
    );
  });
});
