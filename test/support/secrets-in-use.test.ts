import { expect, it } from 'vitest';
import { forgetSecrets, keepSecret, leaksIn } from './secrets-in-use.ts';

const line = (members: object) => JSON.stringify({ level: 'INFO', message: 'request', ...members });

it.each([
  ['a password', 'correct horse 1', { detail: 'wrong: correct horse 1' }],
  ['a password with quotes', 'say "friend"', { detail: 'say "friend"' }],
  ['a code', '123456', { code: '123456' }],
  ['a long token inside a text', 'QhL2V6hH5-LEvLfsQhL2V6hH5', { error: 'xQhL2V6hH5-LEvLfsQhL2V6hH5x' }],
])('finds %s, and does not repeat it', (what, secret, members) => {
  keepSecret(what, secret);

  const leaks = leaksIn([line({}), line(members)]);

  forgetSecrets();
  expect(leaks).toHaveLength(1);
  expect(leaks[0]).toMatch(new RegExp(`^${what} in .*█`));
  expect(leaks[0]).not.toContain(secret);
});

it.each([
  ['a JSON Web Token', 'a token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
  ['a private key', 'a private key', '-----BEGIN PRIVATE KEY-----'],
  ['a phone number', 'a phone number', '+8613800138000'],
])('finds %s that nobody told it of', (_name, what, secret) => {
  expect(leaksIn([line({ detail: secret })])).toEqual([expect.stringContaining(`${what} in `)]);
});

it('takes the digits of an id for no code', () => {
  keepSecret('a code', '123456');

  const leaks = leaksIn([
    line({ requestId: '00123456-0000-4000-8000-a12345678901', timestamp: 1795527835159 }),
  ]);

  forgetSecrets();
  expect(leaks).toEqual([]);
});
