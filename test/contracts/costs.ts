import { beforeAll, describe, expect, it } from 'vitest';
import { type MeteredTables, measureCosts, type OperationCost } from '../support/operation-costs.ts';

/** What the service's operations may cost on a database: calls, capacity units, and records in the accounts' stream. */
export function costsContract(name: string, metered: () => MeteredTables | Promise<MeteredTables>): void {
  describe(`the cost on ${name}`, () => {
    let costs: readonly OperationCost[];
    beforeAll(async () => {
      costs = await measureCosts(await metered());
    });
    const costOf = (operation: string): OperationCost => {
      const cost = costs.find((each) => each.operation === operation);
      if (!cost) throw new Error(`${operation} was not measured`);
      return cost;
    };
    /** The alias and the account; either is a read of one unit, whether or not it is there. */
    const twoReads = [1, 1];
    const kinds = [0, 128].flatMap((depth) =>
      ['plain', 'plain and md5'].map((forms) => `history ${depth}, ${forms}`),
    );

    it.each(kinds)('of a sign-in is two reads and two writes of one unit: %s', (kind) => {
      expect(costOf(`sign-in, ${kind}`)).toMatchObject({
        outcome: 'done',
        calls: ['GetItem', 'GetItem', 'UpdateItem', 'PutItem'],
        reads: twoReads,
        writes: [1, 1],
      });
    });

    it.each(kinds)('of a change is two reads, one unit and the account once: %s', (kind) => {
      const cost = costOf(`change by old password, ${kind}`);
      expect(cost).toMatchObject({
        outcome: 'done',
        calls: ['GetItem', 'GetItem', 'UpdateItem', 'UpdateItem'],
        reads: twoReads,
        writes: [1, cost.accountUnits],
        streamRecords: 1,
      });
      expect(cost.accountUnits).toBeLessThanOrEqual(4);
    });

    it.each([
      ['wrong password', 'wrong_password'],
      ['unknown name', 'account_not_found'],
      ['locked, known name', 'account_locked'],
      ['locked, unknown name', 'account_locked'],
    ])('of a refusal is two reads and two writes of one unit: %s', (operation, outcome) => {
      expect(costOf(operation)).toMatchObject({
        outcome,
        calls: ['GetItem', 'GetItem', 'UpdateItem', 'UpdateItem'],
        reads: twoReads,
        writes: [1, 1],
      });
    });

    it('of an attempt that is judged while others are locked is two writes more', () => {
      expect(costOf('wrong password, others locked')).toMatchObject({
        outcome: 'wrong_password',
        reads: twoReads,
        writes: [1, 1, 1, 1],
      });
      expect(costOf('sign-in, others locked')).toMatchObject({
        outcome: 'done',
        reads: twoReads,
        writes: [1, 1, 1, 1],
      });
    });

    it('of a HAWK nonce is one write of one unit, indexes included', () => {
      expect(costOf('HAWK nonce')).toMatchObject({ calls: ['PutItem'], reads: [], writes: [1] });
    });

    it('in records of the stream is nothing but one for each change', () => {
      const written = costs.filter(({ streamRecords }) => streamRecords > 0);
      expect(written.map(({ operation }) => operation)).toEqual(
        kinds.map((kind) => `change by old password, ${kind}`),
      );
    });
  });
}
