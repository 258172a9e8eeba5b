import { expect, it } from 'vitest';
import { countersOf } from '../../../../lib/credential/sources/source-counters.ts';

it.each(['192.0.2.1', '::ffff:192.0.2.1'])('counts IPv4 by its address alone (%s)', (address) => {
  expect(countersOf({ address })).toEqual({
    item: 'network 192.0.2.1',
    counts: [{ name: 'all', share: 1 }],
    isClient: false,
  });
});

it('counts IPv6 by the networks that it is in, on one item, the greater ones with a greater share', () => {
  expect(countersOf({ address: '2001:db8:abcd:1234::1' })).toEqual({
    item: 'network 20010db8abcd/48',
    counts: [
      { name: 's1234', share: 1 },
      { name: 'h12', share: 2 },
      { name: 'all', share: 4 },
    ],
    isClient: false,
  });
});

it('counts what is no address under one name', () => {
  expect(countersOf({ address: 'unknown' })).toEqual({
    item: 'network unknown',
    counts: [{ name: 'all', share: 1 }],
    isClient: false,
  });
});

it.each(['192.0.2.1', '2001:db8::1'])(
  'counts a machine caller by its id, wherever it calls from (%s)',
  (address) => {
    expect(countersOf({ address, client: 'app' })).toEqual({
      item: 'client app',
      counts: [{ name: 'all', share: 1 }],
      isClient: true,
    });
  },
);

it('tells a machine caller from the network that its id names', () => {
  const named = countersOf({ address: '::1', client: '192.0.2.1' });
  expect(named.item).not.toBe(countersOf({ address: '192.0.2.1' }).item);
});
