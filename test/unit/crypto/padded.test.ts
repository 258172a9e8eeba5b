import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padded } from '../../../lib/crypto/padded.ts';

const bytesOf = (value: object) => Buffer.byteLength(JSON.stringify(value));

describe('padded', () => {
  it('gives values of different lengths one length', () => {
    const lengths = [{}, { a: '' }, { id: 'none-0123456789', isSent: false }, { id: 'é', isSent: true }].map(
      (value) => bytesOf(padded(value)),
    );
    expect(new Set(lengths)).toEqual(new Set([256]));
  });

  it('keeps every member and fills up to a multiple of 256 bytes, whatever the value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const { padding, ...members } = padded(value);
        const { padding: _, ...given } = value;
        expect(members).toEqual(given);
        expect(padding).toMatch(/^\.{0,255}$/);
        expect(bytesOf({ ...members, padding }) % 256).toBe(0);
      }),
    );
  });
});
