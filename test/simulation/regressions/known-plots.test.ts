import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { playPlot } from '../explore/random.ts';
import { violationsOf } from '../invariants/invariants.ts';
import { type Beginning, beginnings } from '../world/beginnings.ts';
import type { Flaw } from '../world/simulated-database.ts';
import { knownPlots } from './known-plots.ts';

let all: readonly Beginning[] = [];
beforeAll(async () => {
  all = await beginnings();
});

/** Codes are put whether or not a later one is there, as they once were. */
const takingAnyPlace: Flaw = (command, apply) => {
  if (!(command instanceof UpdateItemCommand)) return apply(command);
  const { ConditionExpression } = command.input;
  const always = '(NOT #next.issuedAt > :issuedAt OR #next.issuedAt > :issuedAt)';
  const condition = ConditionExpression?.replaceAll('NOT #next.issuedAt > :issuedAt', always);
  return apply(new UpdateItemCommand({ ...command.input, ConditionExpression: condition }));
};

describe('A history that was found', () => {
  it.each(knownPlots)('breaks nothing any more: $name', async ({ plot }) => {
    expect(await violationsOf(await playPlot(plot, all))).toEqual([]);
  });

  it.each(knownPlots)(
    'still breaks "$invariant" without what mended it: $name',
    async ({ plot, invariant }) => {
      const flawed = all.map((beginning) => ({ ...beginning, flaw: takingAnyPlace }));
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
