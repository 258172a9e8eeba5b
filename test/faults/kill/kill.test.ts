import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf, tableOf } from '../matrix/table.ts';
import { killEverywhere } from './kill-everywhere.ts';
import { type Mortal, startMortalService } from './mortal.ts';
import { type MortalUseCase, mortalUseCases } from './use-cases.ts';

/** Whether every use case is killed at every call, and the table printed: `npm run faults:kill`. */
const isWhole = process.env.FAULTS === 'kill';

/** Those that show most: a change by each proof, and a message. */
const essential = ['sophon changepassword', 'tencent-ciam reset_user_password', 'authing send-sms'];
const isRun = ({ name }: MortalUseCase) => isWhole || essential.includes(name);

let mortal: Mortal;
beforeAll(async () => {
  mortal = await startMortalService();
});
afterAll(() => mortal.close());

it.each(mortalUseCases.filter(isRun))(
  'survives the death of its process at every call: $name',
  async (useCase) => {
    const rows = await killEverywhere(mortal, useCase);
    if (isWhole) process.stdout.write(`${[...tableOf(rows)].join('\n')}\n`);
    expect(linesOf(rows.filter(({ verdict }) => verdict.is !== 'ok'))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(useCase.fewestCells);
  },
);
