import { describe, expect, it } from 'vitest';
import { sourceNetwork } from '../../../../lib/credential/codes/source-network.ts';

describe('sourceNetwork', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff:ffff:ffff:ffff', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::1', '0:0:0:0:0:0:0:1'],
    ['::ffff:192.0.2.1', '0:0:0:0:0:ffff:c000:201'],
    ['::ffff:192.0.2.2', '0:0:0:0:0:ffff:c000:202'],
    ['not an address', 'not an address'],
    ['', ''],
  ])('counts %s as %s', (address, network) => {
    expect(sourceNetwork(address)).toBe(network);
  });
});
