import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countAttributes } from '../../../../lib/adapters/dynamodb/account-item.ts';
import { admissionCondition, type Condition } from '../../../../lib/adapters/dynamodb/admission.ts';
import {
  type AttemptChannel,
  type AttemptCount,
  attemptChannels,
  isAdmitted,
} from '../../../../lib/credential/lockout.ts';

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

const attributesOf = (channel: AttemptChannel, { attempts, lastAt }: AttemptCount) => ({
  [countAttributes(channel).attempts]: attempts,
  [countAttributes(channel).lastAt]: lastAt,
});

describe('admissionCondition', () => {
  it('admits exactly what the lockout rule admits, for any count at any time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...attemptChannels),
        fc.oneof(fc.nat(20), fc.nat(1_000_000)),
        fc.integer({ min: 1_000, max: 2_000_000_000_000 }),
        fc.oneof(
          fc.integer({ min: -1_000, max: 7_200_000 }),
          fc.constantFrom(30_000, 29_999, 3_600_000, 3_599_999),
        ),
        (channel, attempts, lastAt, after) => {
          const count = { attempts, lastAt };
          const now = lastAt + after;
          expect(holds(admissionCondition(channel, now), attributesOf(channel, count))).toBe(
            isAdmitted(count, now),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('names every value that it uses and no other: DynamoDB refuses both faults', () => {
    const { expression, values } = admissionCondition('anonymous', 1_000_000);

    const used = new Set(expression.match(/:\w+/g));

    expect([...used].sort()).toEqual(Object.keys(values).sort());
  });

  it.each(attemptChannels)('looks at the count of %s alone', (channel) => {
    const { expression } = admissionCondition(channel, 0);

    const { attempts, lastAt } = countAttributes(channel);
    expect(new Set(expression.match(/\b[a-z]\w*(?= [<>=])/gi))).toEqual(new Set([attempts, lastAt]));
  });
});
