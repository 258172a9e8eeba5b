import type { UseCase } from '../matrix/use-case.ts';
import { judge } from './judge.ts';
import { runCell } from './run-cell.ts';
import type { SendingUseCase } from './use-case.ts';

/** A sending of codes as a use case of the matrix. What it leaves behind is judged by its own rules. */
export function sending(useCase: SendingUseCase): UseCase {
  const { name, functionName, words } = useCase;
  return {
    name,
    functionName,
    // A further one is admitted once the first has been put in order, which every cell shows.
    isRepeated: false,
    isParallel: false,
    async run(wire, meeting) {
      const observed = await runCell(wire, useCase, meeting);
      const faults = meeting.planned.map(({ fault }) => fault);
      return { calls: observed.calls, met: observed.met, verdict: judge(observed, faults, words) };
    },
  };
}
