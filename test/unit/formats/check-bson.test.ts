import { expect, it } from 'vitest';
import { checkBson } from '../../../lib/formats/check-bson.ts';

// The decoder refuses these lengths too, but only once it has begun to build what it read.
it.each([
  ['states one byte more than there is', '0600000000'],
  ['states one byte less than there is', '050000000000'],
  ['states nothing', '0000000000'],
  ['states a negative length', 'ffffffff00'],
])('refuses a document that %s before anything decodes it', (_, hex) => {
  expect(() => checkBson(Buffer.from(hex, 'hex'))).toThrow(expect.objectContaining({ reason: 'malformed' }));
});

it('accepts the empty document', () => {
  expect(() => checkBson(Buffer.from('0500000000', 'hex'))).not.toThrow();
});
