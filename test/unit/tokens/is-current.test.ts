import { expect, it } from 'vitest';
import { isCurrent } from '../../../lib/tokens/is-current.ts';
import type { VerifiedToken } from '../../../lib/tokens/verifier.ts';

const token: VerifiedToken = {
  subject: 'account-1',
  issuer: 'https://rekey.example',
  own: true,
  audience: ['demo-app'],
  scope: ['openid'],
  issuedAt: 1_900_000_000,
  version: 3,
};
const { version: _, ...unversioned } = token;
const foreign: VerifiedToken = { ...unversioned, own: false, issuer: 'https://issuer.example' };

it.each([
  { version: 3, current: true },
  { version: 4, current: false },
  // A ring or a table restored from a backup must not revive anything either.
  { version: 2, current: false },
])('holds our own token of version 3 against version $version', ({ version, current }) => {
  expect(isCurrent(token, { version, changedAt: 0 })).toBe(current);
});

it('never accepts an own token without a version', () => {
  expect(isCurrent({ ...unversioned, own: true }, { version: 3 })).toBe(false);
});

it.each([
  { when: 'never', changedAt: undefined, current: true },
  { when: 'long before', changedAt: 1_800_000_000_000, current: true },
  { when: 'in the instant that the token names', changedAt: 1_900_000_000_000, current: true },
  { when: 'later in the second that the token names', changedAt: 1_900_000_000_001, current: false },
  { when: 'after the token', changedAt: 1_900_000_060_000, current: false },
])('holds another issuer’s token against a password changed $when', ({ changedAt, current }) => {
  expect(isCurrent(foreign, { version: 9, ...(changedAt !== undefined && { changedAt }) })).toBe(current);
});

it.each([
  { ends: 1, version: 3, current: false },
  { ends: 1, version: 2, current: true },
  { ends: 0, version: 3, current: true },
])(
  'holds our own token of 3 against version $version after its tokens were ended $ends times',
  ({ ends, version, current }) => {
    expect(isCurrent(token, { version, tokenEnds: ends, tokensEndedAt: 0 })).toBe(current);
  },
);

it.each([
  { tokensEndedAt: 1_900_000_000_000, current: true },
  { tokensEndedAt: 1_900_000_000_001, current: false },
])('holds another issuer’s token against tokens ended at $tokensEndedAt', ({ tokensEndedAt, current }) => {
  expect(isCurrent(foreign, { version: 9, changedAt: 1, tokenEnds: 1, tokensEndedAt })).toBe(current);
});
