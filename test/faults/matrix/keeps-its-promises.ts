import { expect, it } from 'vitest';
import { startedFaultyWire } from '../wire/started-faulty-wire.ts';
import { essentials, everything, runMatrix } from './matrix.ts';
import { linesOf, tableOf } from './table.ts';
import type { UseCase } from './use-case.ts';

/** Whether everything is run, and the whole table printed: `npm run faults`. */
const isWhole = process.env.FAULTS === 'table';

/** Tests that use cases keep their promises under every fault of every outbound call. */
export function keepsItsPromises(useCases: readonly UseCase[]): void {
  const wire = startedFaultyWire();

  it.each(useCases)('keeps its promises under every fault: $name', async (useCase) => {
    const rows = await runMatrix(wire(), useCase, isWhole ? everything : essentials);
    if (isWhole) process.stdout.write(`${[...tableOf(rows)].join('\n')}\n`);
    expect(linesOf(rows.filter(({ verdict }) => verdict.is === 'broken'))).toEqual([]);
  });
}
