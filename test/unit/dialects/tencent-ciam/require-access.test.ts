import { describe, expect, it } from 'vitest';
import { requireAccess } from '../../../../lib/dialects/tencent-ciam/require-access.ts';
import type { VerifiedToken } from '../../../../lib/tokens/verifier.ts';
import { liveValue } from '../../../support/live.ts';

const token: VerifiedToken = {
  subject: 'id',
  issuer: 'https://rekey.example',
  own: true,
  audience: ['app'],
  scope: ['openid'],
  issuedAt: 0,
};
/** Learns of the second client by a refresh. */
const registry = () => {
  const clients = [{ id: 'app', secret: 'app-secret' }];
  const keys = liveValue({ clients }, { clients: [...clients, { id: 'late', secret: 'late-secret' }] });
  return { keys, dialect: 'tencent-ciam', now: () => 0 };
};

describe('requireAccess', () => {
  it.each([
    ['for a client', {}],
    ['for a client among others', { audience: ['other', 'app'] }],
    ['for a client registered a moment ago', { audience: ['late'] }],
    ['of another issuer, whose audience was judged already', { own: false, audience: ['rekey'] }],
  ])('lets a token pass %s', async (_, differing) => {
    await expect(requireAccess({ ...token, ...differing }, registry())).resolves.toBeUndefined();
  });

  it.each([[['other']], [[]]])('refuses a token of ours for the audience %j', async (audience) => {
    await expect(requireAccess({ ...token, audience }, registry())).rejects.toMatchObject({
      code: 'token_invalid',
    });
  });

  it('refuses a token of ours for a client that is limited to other dialects', async () => {
    const clients = [{ id: 'app', secret: 'app-secret', dialects: ['authing'] }];
    const limited = { ...registry(), keys: liveValue({ clients }) };
    await expect(requireAccess(token, limited)).rejects.toMatchObject({ code: 'token_invalid' });
  });

  it.each([true, false])('refuses a token without openid, ours: %s', async (own) => {
    await expect(requireAccess({ ...token, own, scope: ['profile'] }, registry())).rejects.toMatchObject({
      code: 'insufficient_scope',
    });
  });
});
