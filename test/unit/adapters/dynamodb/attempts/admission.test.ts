import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Condition,
  scheduleCondition,
} from '../../../../../lib/adapters/dynamodb/attempts/admission.ts';
import { freeAttempts, isAdmitted } from '../../../../../lib/credential/attempts/lockout.ts';

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '=': (left, right) => left === right,
  '>=': (left, right) => left >= right,
};

/** Evaluates the part of DynamoDB's condition language that an admission uses: OR of ANDs of comparisons. */
function holds({ expression, values }: Condition, attributes: Readonly<Record<string, number>>): boolean {
  const isTrue = (comparison: string) => {
    const [attribute = '', operator = '', value = ''] = comparison.replace(/[()]/g, '').split(' ');
    const right = Number(values[value]?.N);
    const left = attributes[attribute];
    const compare = comparisons[operator];
    if (left === undefined || compare === undefined || Number.isNaN(right)) {
      throw new Error(`cannot evaluate ${comparison}`);
    }
    return compare(left, right);
  };
  return expression.split(' OR ').some((term) => term.split(' AND ').every(isTrue));
}

describe('scheduleCondition', () => {
  it('admits exactly what the lockout rule admits from the first lock on, for any count at any time', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: freeAttempts, max: 20 }),
          fc.integer({ min: freeAttempts, max: 1_000_000 }),
        ),
        fc.integer({ min: 1_000, max: 2_000_000_000_000 }),
        fc.oneof(
          fc.integer({ min: -1_000, max: 7_200_000 }),
          fc.constantFrom(30_000, 29_999, 3_600_000, 3_599_999),
        ),
        (attempts, lastAt, after) => {
          const count = { attempts, lastAt };
          const now = lastAt + after;
          expect(holds(scheduleCondition(now), count)).toBe(isAdmitted(count, now));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('says nothing of a network that is not locked yet', () => {
    fc.assert(
      fc.property(fc.nat(freeAttempts - 1), fc.nat(), (attempts, now) => {
        expect(holds(scheduleCondition(now), { attempts, lastAt: 0 })).toBe(false);
      }),
    );
  });

  it('names every value that it uses and no other: DynamoDB refuses both faults', () => {
    const { expression, values } = scheduleCondition(1_000_000);

    const used = new Set(expression.match(/:\w+/g));

    expect([...used].sort()).toEqual(Object.keys(values).sort());
  });

  it('looks at the count and its time alone', () => {
    const { expression } = scheduleCondition(0);

    expect(new Set(expression.match(/\b[a-z]\w*(?= [<>=])/gi))).toEqual(new Set(['attempts', 'lastAt']));
  });
});
