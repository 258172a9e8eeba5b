import { expect, it } from 'vitest';
import { credentialChangeEvent } from '../../../lib/events/security-event.ts';
import { accountView } from './account-view.ts';

const issuer = 'https://id.example.com';
const change = { account: accountView(), changedAt: 1_700_000_000_999, isFirstPassword: false };

it('has the claims of a CAEP 1.0 credential-change event, times in seconds', () => {
  expect(credentialChangeEvent(change, issuer)).toEqual({
    iss: issuer,
    iat: 1_700_000_000,
    jti: 'account-1:2',
    sub_id: { format: 'iss_sub', iss: issuer, sub: 'account-1' },
    events: {
      'https://schemas.openid.net/secevent/caep/event-type/credential-change': {
        event_timestamp: 1_700_000_000,
        credential_type: 'password',
        change_type: 'update',
      },
    },
  });
});

it('says when the password is the first', () => {
  const { events } = credentialChangeEvent({ ...change, isFirstPassword: true }, issuer);
  expect(Object.values(events)).toEqual([expect.objectContaining({ change_type: 'create' })]);
});

it('tells two changes of one account apart', () => {
  const next = { ...change, account: accountView({ version: 3 }) };
  expect(credentialChangeEvent(next, issuer).jti).not.toBe(credentialChangeEvent(change, issuer).jti);
});
