import { randomInt, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CapLimits, CappedSending, CapVerdict, SendCaps } from '../../lib/credential/codes/ports.ts';
import { countersOf } from '../../lib/credential/sources/source-counters.ts';
import { unhurried } from '../support/unhurried.ts';

const hourMs = 3_600_000;
const ample: CapLimits = { perNetworkAndHour: 1_000, perClientAndHour: 1_000, perServiceAndHour: 1_000 };

let addresses = 0;
/** An address that no other test uses. */
const newAddress = () => {
  addresses += 1;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
};
/** A /48 that no other test uses. */
const newCompany = () => {
  addresses += 1;
  return `2001:db8:${addresses.toString(16)}`;
};
/** An hour that no other test uses, since the service's number is one for all of them. */
const newHour = () => (500_000 + randomInt(1e8)) * hourMs;

/** A sending from a network of its own, in an hour of its own, unless `members` say otherwise. */
export function newSending(members: Partial<CappedSending> = {}): CappedSending {
  return {
    id: randomUUID(),
    counters: countersOf({ address: newAddress() }),
    billed: true,
    now: newHour(),
    ...members,
  };
}

const from = (address: string) => countersOf({ address });
const ofClient = () => ({ counters: countersOf({ address: newAddress(), client: randomUUID() }) });

/** What every {@link SendCaps} must do, whatever database is behind it. */
export function sendCapsContract(name: string, caps: () => SendCaps): void {
  const count = (sending: Partial<CappedSending>, limits: Partial<CapLimits>): Promise<CapVerdict> =>
    caps().count(newSending(sending), { ...ample, ...limits });
  const over = async (sending: Partial<CappedSending>, limits: Partial<CapLimits>) =>
    (await count(sending, limits)).over;
  const race = async (times: number, sending: Partial<CappedSending>, limits: Partial<CapLimits>) => {
    const outcomes = await unhurried(() =>
      Promise.all(Array.from({ length: times }, () => over(sending, limits))),
    );
    return Object.fromEntries(
      ['nothing', 'source', 'service'].flatMap((what) => {
        const number = outcomes.filter((each) => each === what).length;
        return number > 0 ? [[what, number]] : [];
      }),
    );
  };
  /** How many further sendings are let through, one after the other. */
  const room = async (sending: Partial<CappedSending>, limits: Partial<CapLimits>) => {
    let through = 0;
    while (through < 50 && (await over(sending, limits)) === 'nothing') through += 1;
    return through;
  };

  describe(`${name}: number of a network`, () => {
    it('is exact in a race', async () => {
      const sending = { counters: from(newAddress()), now: newHour() };
      expect(await race(30, sending, { perNetworkAndHour: 7 })).toEqual({ nothing: 7, source: 23 });
    });

    it('starts again with the UTC hour, which is when the refused may come again', async () => {
      const [counters, hour] = [from(newAddress()), newHour()];
      const at = (now: number) => count({ counters, now }, { perNetworkAndHour: 1 });
      expect(await at(hour)).toEqual({ over: 'nothing' });
      expect(await at(hour)).toEqual({ over: 'source', freeAt: hour + hourMs });
      expect(await at(hour + hourMs - 1)).toEqual({ over: 'source', freeAt: hour + hourMs });
      expect(await at(hour + hourMs)).toEqual({ over: 'nothing' });
    });

    it('is nothing where it is 0, and no wait helps', async () => {
      expect(await count({}, { perNetworkAndHour: 0 })).toEqual({ over: 'source' });
    });

    it('counts what is not billed as well', async () => {
      const sending = { counters: from(newAddress()), now: newHour() };
      expect(await over({ ...sending, billed: false }, { perNetworkAndHour: 1 })).toBe('nothing');
      expect(await over(sending, { perNetworkAndHour: 1 })).toBe('source');
    });

    it('does not use up the number of the whole service', async () => {
      const [now, counters] = [newHour(), from(newAddress())];
      const limits = { perNetworkAndHour: 1, perServiceAndHour: 2 };
      expect(await race(10, { counters, now }, limits)).toEqual({ nothing: 1, source: 9 });
      expect(await over({ now }, limits)).toBe('nothing');
      expect(await over({ now }, limits)).toBe('service');
    });

    it('is one for an IPv4 address and the IPv6 one that it is mapped to', async () => {
      const [now, address] = [newHour(), newAddress()];
      const limits = { perNetworkAndHour: 2 };
      expect(await over({ now, counters: from(address) }, limits)).toBe('nothing');
      expect(await over({ now, counters: from(`::ffff:${address}`) }, limits)).toBe('nothing');
      expect(await over({ now, counters: from(`::FFFF:${address}`) }, limits)).toBe('source');
      expect(await over({ now, counters: from(address) }, limits)).toBe('source');
    });

    it('of IPv6 is that of a /64, twice that of a /56, four times that of a /48', async () => {
      const [now, company] = [newHour(), newCompany()];
      const limits = { perNetworkAndHour: 3 };
      const roomIn = (subnet: string, host = '1') =>
        room({ now, counters: from(`${company}:${subnet}::${host}`) }, limits);
      expect(await roomIn('0100')).toBe(3);
      expect(await roomIn('0100', 'ffff')).toBe(0);
      expect(await roomIn('01ff')).toBe(3);
      expect(await roomIn('0180')).toBe(0);
      expect(await roomIn('0200')).toBe(3);
      expect(await roomIn('0300')).toBe(3);
      expect(await roomIn('0400')).toBe(0);
    });

    it('of IPv6 is exact in a race from many subnets', async () => {
      const [now, company] = [newHour(), newCompany()];
      const outcomes = await unhurried(() =>
        Promise.all(
          Array.from({ length: 60 }, (_, i) =>
            over(
              { now, counters: from(`${company}:${(i * 256).toString(16)}::1`) },
              { perNetworkAndHour: 3 },
            ),
          ),
        ),
      );
      expect(outcomes.filter((each) => each === 'nothing')).toHaveLength(12);
    });
  });

  describe(`${name}: number of a machine caller`, () => {
    it('is its own, wherever it comes from', async () => {
      const now = newHour();
      const client = randomUUID();
      const limits = { perNetworkAndHour: 1, perClientAndHour: 3 };
      const call = () => ({ now, counters: countersOf({ address: newAddress(), client }) });
      const outcomes = [];
      for (let i = 0; i < 4; i += 1) outcomes.push(await over(call(), limits));
      expect(outcomes).toEqual(['nothing', 'nothing', 'nothing', 'source']);
    });

    it("is no other caller's, nor that of the network that it calls from", async () => {
      const [now, address] = [newHour(), newAddress()];
      const limits = { perNetworkAndHour: 1, perClientAndHour: 1 };
      const by = (client: string) => ({ now, counters: countersOf({ address, client }) });
      const [one, other] = [by('one'), by('other')];
      expect(await over(one, limits)).toBe('nothing');
      expect(await over(other, limits)).toBe('nothing');
      expect(await over({ now, counters: from(address) }, limits)).toBe('nothing');
      expect(await over(one, limits)).toBe('source');
    });

    it('is exact in a race', async () => {
      const sending = { ...ofClient(), now: newHour() };
      expect(await race(30, sending, { perClientAndHour: 7 })).toEqual({ nothing: 7, source: 23 });
    });
  });

  describe(`${name}: number of the whole service`, () => {
    it.each([0, 1, 3, 4, 10])('lets exactly %i of many racing sendings through', async (cap) => {
      const outcomes = await race(25, { now: newHour() }, { perServiceAndHour: cap });
      expect(outcomes).toEqual(cap > 0 ? { nothing: cap, service: 25 - cap } : { service: 25 });
    });

    it('is used up by what is billed only', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 1 };
      expect(await race(6, { now, billed: false }, limits)).toEqual({ nothing: 6 });
      expect(await over({ now }, limits)).toBe('nothing');
    });

    it('refuses what is not billed like what is, once it is used up', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 1 };
      expect(await over({ now }, limits)).toBe('nothing');
      expect(await over({ now }, limits)).toBe('service');
      expect(await over({ now, billed: false }, limits)).toBe('service');
    });

    it('gives the source back what it refuses', async () => {
      const sending = { counters: from(newAddress()), now: newHour() };
      const limits = { perNetworkAndHour: 2, perServiceAndHour: 1 };
      expect(await over(sending, limits)).toBe('nothing');
      for (let i = 0; i < 8; i += 1) expect(await over(sending, limits)).toBe('service');
      expect(await room(sending, { perNetworkAndHour: 2 })).toBe(1);
    });

    it('is used up by the service itself as well, which has no source', async () => {
      const now = newHour();
      const { counters: _, ...own } = newSending({ now });
      expect(await caps().count(own, { ...ample, perServiceAndHour: 1, perNetworkAndHour: 0 })).toEqual({
        over: 'nothing',
      });
      expect(await over({ now }, { perServiceAndHour: 1 })).toBe('service');
    });

    it('starts again with the UTC hour, which is when the refused may come again', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 1 };
      expect(await count({ now }, limits)).toEqual({ over: 'nothing' });
      expect(await count({ now: now + hourMs - 1 }, limits)).toEqual({
        over: 'service',
        freeAt: now + hourMs,
      });
      expect(await count({ now: now + hourMs }, limits)).toEqual({ over: 'nothing' });
      expect(await count({ now }, { perServiceAndHour: 0 })).toEqual({ over: 'service' });
    });
  });

  describe(`${name}: giving back`, () => {
    it.each([1, 2, 5, 9])('leaves room for exactly that one, with a cap of %i', async (cap) => {
      const shared = { counters: from(newAddress()), now: newHour() };
      const limits = { perNetworkAndHour: cap, perServiceAndHour: cap };
      const last = newSending(shared);
      expect(await room(shared, { ...limits, perNetworkAndHour: cap - 1 })).toBe(cap - 1);
      expect(await caps().count(last, { ...ample, ...limits })).toEqual({ over: 'nothing' });
      for (let i = 0; i < 3; i += 1) await caps().giveBack(last);
      expect(await room(shared, limits)).toBe(1);
    });

    it('gives each network of an IPv6 source back', async () => {
      const [now, company] = [newHour(), newCompany()];
      const limits = { perNetworkAndHour: 1 };
      const counters = from(`${company}:100::1`);
      const sending = newSending({ now, counters });
      await caps().count(sending, { ...ample, ...limits });
      await caps().giveBack(sending);
      expect(await over({ now, counters }, limits)).toBe('nothing');
      expect(await over({ now, counters: from(`${company}:101::1`) }, limits)).toBe('nothing');
      expect(await over({ now, counters: from(`${company}:102::1`) }, limits)).toBe('source');
    });

    it('gives nothing back of the service for what is not billed', async () => {
      const now = newHour();
      const limits = { perServiceAndHour: 2 };
      await over({ now }, limits);
      const unbilled = newSending({ now, billed: false });
      await caps().count(unbilled, { ...ample, ...limits });
      await caps().giveBack(unbilled);
      expect(await room({ now }, limits)).toBe(1);
    });

    it('gives nothing back of a sending that was never counted', async () => {
      const shared = { counters: from(newAddress()), now: newHour() };
      const limits = { perNetworkAndHour: 2, perServiceAndHour: 2 };
      expect(await room(shared, limits)).toBe(2);
      const refused = newSending(shared);
      await caps().count(refused, { ...ample, ...limits });
      await caps().giveBack(refused);
      await caps().giveBack(newSending(shared));
      expect(await room(shared, limits)).toBe(0);
    });

    it('is not undone by the counting write, should that come again late', async () => {
      const shared = { counters: from(newAddress()), now: newHour() };
      const limits = { perNetworkAndHour: 2, perServiceAndHour: 2 };
      const sending = newSending(shared);
      await caps().count(sending, { ...ample, ...limits });
      await caps().giveBack(sending);
      await caps().count(sending, { ...ample, ...limits });
      expect(await room(shared, limits)).toBe(2);
    });
  });
}
