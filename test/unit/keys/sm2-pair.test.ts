import { expect, it } from 'vitest';
import { generateSm2Pair } from '../../../lib/keys/sm2-pair.ts';

/** The order of the curve, GB/T 32918.5 (SM2 recommended parameters). */
const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;
const bytesOf = (scalar: bigint) => Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');

it('draws again until the private key is one of 1 to n-2', () => {
  const draws = [0n, order - 1n, order, 2n ** 256n - 1n, 1n, order - 2n].map(bytesOf);
  const keys = [1, 2].map(() => generateSm2Pair(() => draws.shift() ?? Buffer.alloc(32)).privateKey);
  expect(keys).toEqual([1n, order - 2n].map((scalar) => bytesOf(scalar).toString('hex')));
  expect(draws).toEqual([]);
});
