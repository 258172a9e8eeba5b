import * as fc from 'fast-check';
import { afterAll, beforeAll, it } from 'vitest';
import { startClock } from '../../support/clock.ts';
import { sequences } from './arbitrary.ts';
import { knownSequences } from './known-sequences.ts';
import { type RacedService, startRacedService } from './raced-service.ts';
import { runSequence } from './run-sequence.ts';

/** Ends what hangs, in ms. A machine that is busy with other things takes many times as long. */
const timeoutMs = 3_600_000;

/**
 * Runs random sequences against the service. `SEED`, and `SEQUENCE_PATH` as a failure prints it, repeat them; `RUNS` is
 * another number of them.
 */
export function describeRaces(
  what: string,
  { runs, seed, databaseUrl }: { runs: number; seed: number; databaseUrl?: string },
): void {
  let service: RacedService;
  beforeAll(async () => {
    service = await startRacedService(databaseUrl);
  });
  afterAll(async () => {
    startClock();
    await service.close();
  });

  it.each(Object.entries(knownSequences))(`shows none of what it could, ${what}: %s`, (_, sequence) =>
    runSequence(service, sequence),
  );

  it(
    `is explained by some order of its steps, ${what}`,
    async () => {
      const { SEED, SEQUENCE_PATH, RUNS } = process.env;
      const property = fc.asyncProperty(sequences, (sequence) => runSequence(service, sequence));
      const report = await fc.check(property, {
        numRuns: Number(RUNS ?? runs),
        seed: Number(SEED ?? seed),
        ...(SEQUENCE_PATH && { path: SEQUENCE_PATH }),
      });
      if (report.failed)
        throw new Error(fc.defaultReportMessage(report as never), { cause: report.errorInstance });
    },
    timeoutMs,
  );
}
