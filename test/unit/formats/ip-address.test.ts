import { describe, expect, it } from 'vitest';
import { ipAddress } from '../../../lib/formats/ip-address.ts';

describe('ipAddress', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    [' 192.0.2.1\t', '192.0.2.1'],
    ['192.0.2.1:46532', '192.0.2.1'],
    ['2001:db8::1', '2001:db8::1'],
    ['::1', '::1'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['2001:db8:0:0:0:0:0:1:46532', '2001:db8:0:0:0:0:0:1'],
    ['2001:db8:0:0:0:0:0:1:443', '2001:db8:0:0:0:0:0:1'],
    // A port of five digits is no group; one of four is, and leaves the network that it is in as it was.
    ['2001:db8::1:46532', '2001:db8::1'],
    ['2001:db8::1:4653', '2001:db8::1:4653'],
  ])('is the address in %j: %s', (text, address) => {
    expect(ipAddress(text)).toBe(address);
  });

  it.each([
    '',
    ' ',
    'unknown',
    'localhost:80',
    '192.0.2',
    '192.0.2.1.9',
    '192.0.2.256',
    '192.0.2.01',
    '192.0.2.1:',
    '192.0.2.1:654321',
    '192.0.2.1:80:80',
    '[192.0.2.1]:80',
    '[2001:db8::1',
    '2001:db8::1]:443',
    '[[2001:db8::1]]:443',
    '[2001:db8::1]x',
    '2001:db8::1::2',
    '1:2:3:4:5:6:7:8:9:10',
    'for=192.0.2.1',
    '"192.0.2.1"',
    '192.0.2.1, 192.0.2.2',
    '192.0.2.1\n192.0.2.2',
  ])('is none in %j', (text) => {
    expect(ipAddress(text)).toBeUndefined();
  });
});
