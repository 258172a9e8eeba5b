import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { lockSchedule } from '../../../credential/attempts/lockout.ts';

/** A condition with the values that it names. */
export interface Condition {
  readonly expression: string;
  readonly values: Record<string, AttributeValue>;
}

/**
 * `isAdmitted` of `lockout.ts` from the first lock on, as a condition on the attributes `attempts` and `lastAt`, so
 * that counting an attempt and admitting it are one write: checking first and counting afterwards would be the race
 * that a guesser wants.
 */
export function scheduleCondition(now: number): Condition {
  const steps = lockSchedule.map((step) => ({
    // AND comes before OR, so no parentheses: the embedded database takes five times as long to read them.
    expression: `attempts ${step.andMore ? '>=' : '='} :n${step.attempts} AND lastAt <= :t${step.attempts}`,
    values: {
      [`:n${step.attempts}`]: { N: String(step.attempts) },
      [`:t${step.attempts}`]: { N: String(now - step.lockMs) },
    },
  }));
  return {
    expression: steps.map(({ expression }) => expression).join(' OR '),
    values: Object.assign({}, ...steps.map(({ values }) => values)),
  };
}
