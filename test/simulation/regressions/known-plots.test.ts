import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { playPlot } from '../explore/random.ts';
import { violationsOf } from '../invariants/invariants.ts';
import { type Beginning, beginnings } from '../world/beginnings.ts';
import type { Flaw } from '../world/simulated-database.ts';
import { type KnownPlot, knownPlots } from './known-plots.ts';

let all: readonly Beginning[] = [];
beforeAll(async () => {
  all = await beginnings();
});

/** Updates as they were without what mended a history. */
const formerly =
  ([part, instead]: NonNullable<KnownPlot['without']>): Flaw =>
  (command, apply) => {
    if (!(command instanceof UpdateItemCommand)) return apply(command);
    const { ConditionExpression, UpdateExpression, ...input } = command.input;
    return apply(
      new UpdateItemCommand({
        ...input,
        UpdateExpression: UpdateExpression?.replaceAll(part, instead),
        ConditionExpression: ConditionExpression?.replaceAll(part, instead),
      }),
    );
  };

describe('A history that was found', () => {
  it.each(knownPlots)('breaks nothing any more: $name', async ({ plot }) => {
    expect(await violationsOf(await playPlot(plot, all))).toEqual([]);
  });

  it.each(knownPlots.flatMap(({ without, ...known }) => (without ? [{ ...known, without }] : [])))(
    'still breaks "$invariant" without what mended it: $name',
    async ({ plot, invariant, without }) => {
      const flawed = all.map((beginning) => ({ ...beginning, flaw: formerly(without) }));
      const violations = await violationsOf(await playPlot(plot, flawed));
      expect(violations.map((violation) => violation.invariant)).toContain(invariant);
    },
  );

  it('is the same history however often it is played', async () => {
    for (const { plot } of knownPlots) {
      const [one, other] = [await playPlot(plot, all), await playPlot(plot, all)];
      const told = ({ steps }: typeof one) =>
        steps.map(({ about, outcome, effect }) => [about, outcome, effect]);
      expect(told(one)).toEqual(told(other));
    }
  });
});
