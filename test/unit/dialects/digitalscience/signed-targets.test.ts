import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedTargets } from '../../../../lib/dialects/digitalscience/signed-targets.ts';
import { httpRequest } from './http-request.ts';

/** The targets for a number that a client put into the path; API Gateway has decoded both. */
function targetsFor(mobile: string, query = '') {
  return signedTargets(httpRequest({ path: `/codes/${mobile}`, query, pathParameters: { mobile } }));
}

describe('signedTargets', () => {
  it('is the one spelling of a path that needs no escapes', () => {
    expect(targetsFor('13800138000')).toEqual(['/codes/13800138000']);
  });

  it('keeps the query as it was sent', () => {
    expect(targetsFor('1', 'b=%2f&&a=+')).toEqual(['/codes/1?b=%2f&&a=+']);
  });

  it.each(['/codes/+86%20(138)', '/codes/%2B86%20(138)', '/codes/%2b86%20(138)', '/codes/%2B86%20%28138%29'])(
    'holds the usual spelling %s',
    (spelling) => {
      expect(targetsFor('+86 (138)')).toContain(spelling);
    },
  );

  it('takes a path that the gateway did not decode as it is', () => {
    const request = httpRequest({ path: '/codes/%2B86', pathParameters: { mobile: '+86' } });
    expect(signedTargets(request)).toEqual(['/codes/%2B86']);
  });

  it('holds no spelling with another meaning', () => {
    expect(targetsFor('%2B86')).toEqual(['/codes/%252B86']);
    expect(targetsFor('1?a=1')).not.toContain('/codes/1?a=1');
    expect(targetsFor('1#a')).not.toContain('/codes/1#a');
  });

  it('holds few spellings, each of which means the path that the endpoint sees', () => {
    const segment = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes('/'));
    fc.assert(
      fc.property(segment, (mobile) => {
        const targets = targetsFor(mobile, 'q');
        expect(targets.length).toBeGreaterThan(0);
        expect(targets.length).toBeLessThanOrEqual(7);
        for (const target of targets) {
          const [path = '', query] = target.split('?');
          expect([decodeURIComponent(path), query]).toEqual([`/codes/${mobile}`, 'q']);
        }
      }),
    );
  });

  it('never throws, not even at half a surrogate pair', () => {
    const anything = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(anything, (mobile) => void targetsFor(mobile)));
    expect(() => targetsFor('\ud800')).not.toThrow();
  });
});
