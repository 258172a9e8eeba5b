import { expect, it } from 'vitest';
import { startedFaultyWire } from '../wire/started-faulty-wire.ts';
import { runMatrix, tableOf } from './matrix.ts';
import type { SendingUseCase } from './use-case.ts';

/** Whether the whole table is printed: `npm run faults`. */
const isPrinted = process.env.FAULTS === 'table';

/** Tests that use cases settle a sending under every fault of every outbound call. */
export function settlesEverySending(useCases: readonly SendingUseCase[]): void {
  const wire = startedFaultyWire();

  it.each(useCases)('settles a sending under every fault: $name', async (useCase) => {
    const rows = await runMatrix(wire(), useCase);
    if (isPrinted) process.stdout.write(`${[...tableOf(rows)].join('\n')}\n`);
    const broken = rows.filter(({ verdict }) => verdict.is === 'broken');
    expect([...tableOf(broken)].slice(0, -1)).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });
}
