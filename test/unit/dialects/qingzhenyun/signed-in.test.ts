import { describe, expect, it } from 'vitest';
import { invalidPhoneInfo } from '../../../../lib/dialects/qingzhenyun/phone-info.ts';
import { requireOwnSending } from '../../../../lib/dialects/qingzhenyun/require-own-sending.ts';
import { signedIn } from '../../../../lib/dialects/qingzhenyun/signed-in.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';
import type { TokenCaller } from '../../../../lib/tokens/token-service.ts';
import { testAccount } from '../../../support/account.ts';

const caller = (
  members: Partial<TokenCaller['token']> = {},
  subject: TokenCaller['subject'] = 'account-1',
) => ({
  subject,
  isCurrent: () => true,
  token: {
    subject: 'account-1',
    issuer: 'https://id.example.com',
    own: true,
    audience: ['qingzhenyun'],
    scope: [],
    issuedAt: 0,
    ...members,
  },
});

/** Deps that know one caller, with the number of accounts that were read. */
const deps = (
  known: TokenCaller,
  accountOf: () => Promise<never> = () => Promise.reject(new Error('read')),
) => ({
  tokens: {
    authenticate: async () => known,
    mint: async () => 'token',
    jwks: () => Promise.reject(new Error('read')),
  },
  credentials: { accountOf },
});
const outdated = () => Promise.reject(new ServiceError('token_invalid'));

describe('signedIn', () => {
  it('reads no account for a request in order', async () => {
    await expect(signedIn(deps(caller()), 'token', async () => 'done')).resolves.toBe('done');
  });

  it('refuses an outdated token before a fault of the request', async () => {
    await expect(
      signedIn(deps(caller(), outdated), 'token', () => Promise.reject(invalidPhoneInfo())),
    ).rejects.toMatchObject({ code: 'token_invalid' });
  });

  it('leaves what the account said as it is', async () => {
    const wrong = new ServiceError('wrong_code');
    await expect(signedIn(deps(caller()), 'token', () => Promise.reject(wrong))).rejects.toBe(wrong);
  });

  it("takes a trusted issuer's token for its own audience, and ours for this dialect only", async () => {
    const steps = async () => 'done';
    const elsewhere = { audience: ['another-api'] };
    await expect(signedIn(deps(caller({ ...elsewhere, own: false })), 'token', steps)).resolves.toBe('done');
    await expect(signedIn(deps(caller(elsewhere)), 'token', steps)).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });
});

describe('requireOwnSending', () => {
  const mine = { accountId: 'account-1', version: 3 };
  const noRead = { accountOf: () => Promise.reject(new Error('read')) };

  it("takes the caller's own, and nobody else's", async () => {
    await expect(requireOwnSending(mine, caller({ version: 3 }), noRead)).resolves.toBeUndefined();
    await expect(
      requireOwnSending({ ...mine, accountId: 'account-2' }, caller({ version: 3 }), noRead),
    ).rejects.toMatchObject({ members: ['phoneInfo'] });
  });

  it('refuses one from before the last change', async () => {
    await expect(requireOwnSending(mine, caller({ version: 4 }), noRead)).rejects.toMatchObject({
      members: ['phoneInfo'],
    });
  });

  it('asks the account of a caller that another issuer knows by a name', async () => {
    const stranger = caller({ own: false }, { kind: 'username', value: 'mingming' });
    const read = { accountOf: async () => testAccount({ id: 'account-1' }) };
    await expect(requireOwnSending(mine, stranger, read)).resolves.toBeUndefined();
    await expect(
      requireOwnSending({ ...mine, accountId: 'account-2' }, stranger, read),
    ).rejects.toMatchObject({ members: ['phoneInfo'] });
  });
});
