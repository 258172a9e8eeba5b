import { expect, it } from 'vitest';
import { fuzzTransport } from './fuzz-transport.ts';

/** `node test/fuzz/transport-mutations.ts 10000` sends the full load. */
const count = 500;
const seed = 1;

it('gives every mutation of a good ciphertext one and the same answer', async () => {
  const { answers, unmutated } = await fuzzTransport(count, seed);

  expect([...answers]).toEqual([['200 {"statusCode":400,"message":"密码解密失败","requestId":…}', count]]);
  // Before they were mutated, all of them were decrypted: to the old password (which the new one repeats), or another.
  expect(new Set(unmutated)).toEqual(new Set(['400 2061', '403 2006']));
});
