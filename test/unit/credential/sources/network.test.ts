import { describe, expect, it } from 'vitest';
import { attemptNetwork, networkOf } from '../../../../lib/credential/sources/network.ts';

describe('networkOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:0201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
    ['::ffff:0.0.0.1', '0.0.0.1'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '20010db800010002/64'],
    ['2001:0DB8:0001:0002::1', '20010db800010002/64'],
    ['2001:db8:1:2:3::192.0.2.1', '20010db800010002/64'],
    ['2001:db8:1:3::1', '20010db800010003/64'],
    ['2001:db8::1', '20010db800000000/64'],
    ['2001::', '2001000000000000/64'],
    ['fe80::1', 'fe80000000000000/64'],
    ['fe80::1%eth0', 'fe80000000000000/64'],
    ['::ffff:192.0.2.1%eth0', '192.0.2.1'],
    ['::', '0000000000000000/64'],
    ['::1', '0000000000000000/64'],
    // Neither of these is an IPv4-mapped address.
    ['::192.0.2.1', '0000000000000000/64'],
    ['64:ff9b::192.0.2.1', '0064ff9b00000000/64'],
    ['not an address', 'not an address'],
    ['1:2:3', '1:2:3'],
    ['', ''],
  ])('counts %j as %s', (address, network) => {
    expect(networkOf(address, 64)).toBe(network);
  });

  it.each([
    [64, '20010db8abcd1234/64'],
    [56, '20010db8abcd12/56'],
    [48, '20010db8abcd/48'],
  ] as const)('takes the first %i bits of IPv6', (prefix, network) => {
    expect(networkOf('2001:db8:abcd:1234:5678::1', prefix)).toBe(network);
  });

  it.each([64, 56, 48] as const)('leaves IPv4 as it is for a prefix of %i bits', (prefix) => {
    expect(networkOf('192.0.2.1', prefix)).toBe('192.0.2.1');
    expect(networkOf('::ffff:192.0.2.1', prefix)).toBe('192.0.2.1');
  });
});

describe('attemptNetwork', () => {
  it('is the same for a whole IPv6 /48, and for an IPv4 address however it is written', () => {
    const of = (address: string) => attemptNetwork('account-1', address);
    expect(of('2001:db8:1:2::1')).toBe(of('2001:db8:1:ffff::9'));
    expect(of('2001:db8:1:2::1')).not.toBe(of('2001:db8:2:2::1'));
    expect(of('192.0.2.1')).toBe(of('::ffff:192.0.2.1'));
    expect(of('192.0.2.1')).not.toBe(of('192.0.2.2'));
  });

  it('is another name for each account, and names no address', () => {
    const names = ['account-1', 'account-2'].map((id) => attemptNetwork(id, '192.0.2.1'));
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{11}$/);
  });
});
