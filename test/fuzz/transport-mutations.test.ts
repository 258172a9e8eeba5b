import { expect, test } from 'vitest';
import { fuzzTransport } from './fuzz-transport.ts';

/** `node test/fuzz/transport-mutations.ts 10000` sends the full load. */
const COUNT = 500;
const SEED = 1;

test('gives every mutation of a good ciphertext one and the same answer', async () => {
  const { answers, unmutated } = await fuzzTransport(COUNT, SEED);

  expect([...answers]).toEqual([['200 {"statusCode":400,"message":"密码解密失败","requestId":…}', COUNT]]);
  // Before they were mutated, all of them were decrypted: to the old password (which the new one repeats), or another.
  expect(new Set(unmutated)).toEqual(new Set(['400 2061', '403 2006']));
});
