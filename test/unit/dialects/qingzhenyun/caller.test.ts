import { describe, expect, it } from 'vitest';
import { tokenCaller } from '../../../../lib/dialects/qingzhenyun/caller.ts';
import { currentTokenFirst } from '../../../../lib/dialects/qingzhenyun/current-token-first.ts';
import { invalidPhoneInfo } from '../../../../lib/dialects/qingzhenyun/phone-info.ts';
import { requireOwnSending } from '../../../../lib/dialects/qingzhenyun/require-own-sending.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';
import type { HttpRequest } from '../../../../lib/http/http-request.ts';
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

const request = { headers: { token: 'token' }, query: '' } as unknown as HttpRequest;
const authenticated = (known: TokenCaller) => tokenCaller({ authenticate: async () => known })(request, {});

describe('the caller behind a token', () => {
  it("may come with a trusted issuer's token for its own audience, and with ours for this dialect only", async () => {
    const elsewhere = { audience: ['another-api'] };
    const foreign = caller({ ...elsewhere, own: false });
    await expect(authenticated(foreign)).resolves.toBe(foreign);
    await expect(authenticated(caller(elsewhere))).rejects.toMatchObject({ code: 'token_invalid' });
  });

  it("never comes with one of ours for an OAuth client of the audience's name", async () => {
    await expect(authenticated(caller({ scope: ['profile'] }))).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });
});

describe('currentTokenFirst', () => {
  const outdated = () => Promise.reject(new ServiceError('token_outdated'));
  const noRead = () => Promise.reject(new Error('read'));
  const first = (accountOf: () => Promise<never>, steps: () => Promise<unknown>) =>
    currentTokenFirst(caller(), { accountOf }, steps);

  it('reads no account for a request in order', async () => {
    await expect(first(noRead, async () => 'done')).resolves.toBe('done');
  });

  it.each([
    invalidPhoneInfo(),
    new ServiceError('missing_arguments'),
    new ServiceError<'not_md5'>('not_md5'),
  ])('refuses an outdated token before an error of the request: $code', async (error) => {
    await expect(first(outdated, () => Promise.reject(error))).rejects.toMatchObject({
      code: 'token_outdated',
    });
  });

  it('leaves what the account said as it is', async () => {
    const wrong = new ServiceError('wrong_code');
    await expect(first(noRead, () => Promise.reject(wrong))).rejects.toBe(wrong);
  });
});

describe('requireOwnSending', () => {
  const mine = { accountId: 'account-1', tokenVersion: 3 };
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
