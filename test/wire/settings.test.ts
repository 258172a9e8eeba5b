import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wireCodes } from '../../lib/wiring/codes.ts';
import { wireEvents } from '../../lib/wiring/events.ts';
import { newPhone } from '../support/new-phone.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { startedWire } from '../support/started-wire.ts';
import { messagesTo } from '../support/text-messages.ts';
import { sophonClient } from './sophon/client.ts';

const change = (phone: string) => ({
  account: { id: randomUUID(), version: 2, hasPassword: true, phone },
  changedAt: Date.now(),
  isFirstPassword: false,
});

describe('the settings of a deployment', () => {
  const wire = startedWire({
    BCRYPT_COST: '5',
    HISTORY_DEPTH: '2',
    PASSWORD_MIN_LENGTH: '12',
    SMS_COUNTRIES: '1',
    SMS_COOLDOWN: '7',
    SMS_PER_ADDRESS_AND_HOUR: '2',
    SMS_PER_CLIENT_AND_HOUR: '3',
    FAILURES_PER_NETWORK_AND_HOUR: '5',
    FAILURES_PER_CLIENT_AND_HOUR: '8',
  });
  const sophon = sophonClient(wire, 'inProcess');

  it('say what a hash costs, how long a password is, and how many stay out', async () => {
    const [first, second, third] = ['the first password', 'twelve chars', 'the third password'] as const;
    const { id, username } = await wire.createAccount({ password: first });
    for (const [from, to, status] of [
      [first, 'eleven char', 400],
      [first, second, 200],
      [second, third, 200],
      [third, first, 400],
      [third, 'the fourth password', 200],
      ['the fourth password', first, 200],
    ] as const) {
      expect([to, await sophon.changePassword(username, from, to)]).toMatchObject([to, { status }]);
    }
    const account = await wire.wiring.accounts.read(id);
    expect(account?.credential?.map((hash) => hash.scheme === 'own' && hash.cost)).toEqual([5, 5]);
    expect(account?.history).toHaveLength(2);
  });

  it('say how many failures a network and a client may have', async () => {
    const failing = async (source: { address: string; client?: string }) => {
      const outcomes: string[] = [];
      for (let i = 0; i < 10; i += 1) {
        const alias = { kind: 'username', value: randomUUID() } as const;
        const secret = { form: 'plain', text: 'guess' } as const;
        outcomes.push(await outcomeOf(wire.wiring.credentials.signIn({ alias, secret, source })));
      }
      return outcomes.filter((outcome) => outcome === 'account_not_found').length;
    };
    expect(await failing({ address: '192.0.2.1' })).toBe(5);
    expect(await failing({ address: '192.0.2.1', client: 'app' })).toBe(8);
  });

  it('say where messages go, how often, and how many a network and a client may ask for', async () => {
    const codes = wireCodes(wire.wiring);
    const ask = (phone: string, source: { address: string; client?: string }) =>
      codes.send({ claimant: { alias: { kind: 'phone', value: phone } }, purpose: 'test:settings', source });
    const asking = async (source: { address: string; client?: string }) => {
      const outcomes: string[] = [];
      for (let i = 0; i < 5; i += 1)
        outcomes.push(await outcomeOf(ask(`+1202555${1_000 + count++}`, source)));
      return outcomes.filter((outcome) => outcome === 'ok').length;
    };
    let count = 0;
    expect(await asking({ address: '198.51.100.1' })).toBe(2);
    expect(await asking({ address: '198.51.100.1', client: 'app' })).toBe(3);
    const elsewhere = { address: '198.51.100.2' };
    expect(await outcomeOf(ask(newPhone(), elsewhere))).toBe('too_many_requests');
    await ask('+12025559999', elsewhere);
    await expect(ask('+12025559999', elsewhere)).rejects.toMatchObject({ retryAfterSeconds: 7 });
  });

  it('say where notices go', async () => {
    const { notify } = wireEvents();
    const [chinese, american] = [newPhone(), '+12025550123'];
    expect(await notify(change(chinese))).toBe('skipped');
    expect(await notify(change(american))).toBe('sent');
    expect([messagesTo(wire, chinese), messagesTo(wire, american)].map(({ length }) => length)).toEqual([
      0, 1,
    ]);
  });
});

describe('OWNER_NOTICE=off', () => {
  const wire = startedWire({ OWNER_NOTICE: 'off', SMS_COUNTRIES: '1' });

  it('spares owners every notice', async () => {
    const phone = '+12025550124';
    expect(await wireEvents().notify(change(phone))).toBe('skipped');
    expect(messagesTo(wire, phone)).toEqual([]);
  });
});
