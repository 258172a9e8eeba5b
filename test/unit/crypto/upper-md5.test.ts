import { expect, it } from 'vitest';
import { upperMd5 } from '../../../lib/crypto/upper-md5.ts';

it.each([
  ['', 'D41D8CD98F00B204E9800998ECF8427E'],
  ['abc', '900150983CD24FB0D6963F7D28E17F72'],
  ['message digest', 'F96B697D7CB7938D525A2F31AAF161D0'],
])('RFC 1321 appendix A.5: %j', (text, digest) => {
  expect(upperMd5(text)).toBe(digest);
});

it('digests the UTF-8 of the text', () => {
  expect(upperMd5('你好')).toBe('7ECA689F0D3389D9DEA66AE112E5CFD7');
});
