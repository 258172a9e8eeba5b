import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, tableOf } from '../matrix/table.ts';
import { killEverywhere } from './kill-everywhere.ts';
import { type Mortal, startMortalService } from './mortal.ts';
import { startMortalMachine } from './mortal-machine.ts';
import { type MortalUseCase, mortalUseCases } from './use-cases.ts';

/** Whether every use case is killed at every call, and the table printed: `npm run faults:kill`. */
const isWhole = process.env.FAULTS === 'kill';

/** What dies, how it is started, and the use case that shows most in the least time. */
const deaths = [
  ['the process of a service', startMortalService, 'tencent-ciam reset_user_password'],
  ['the process of a service with its database', startMortalMachine, 'sophon changepassword'],
] as const;

describe.each(deaths)('the death of %s', (_, start, essential) => {
  const isRun = ({ name }: MortalUseCase) => isWhole || name === essential;

  let mortal: Mortal;
  beforeAll(async () => {
    mortal = await start();
  });
  afterAll(() => mortal.close());

  it.each(mortalUseCases.filter(isRun))('at every call leaves all as promised: $name', async (useCase) => {
    const rows = await killEverywhere(mortal, useCase);
    if (isWhole) process.stdout.write(`${[...tableOf(rows)].join('\n')}\n`);
    expect(linesOf(rows.filter(({ verdict }) => verdict.is !== 'ok'))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(useCase.fewestCells);
  });
});
