import type { Trial } from '../matrix/trial.ts';
import { sendings, trials } from '../matrix/use-cases.ts';
import { askingForCode } from '../trials/asking-for-code.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';

/** A use case that a process is killed in. */
export interface MortalUseCase {
  readonly name: string;
  /** As many as it has with the calls that it cannot do without. */
  readonly fewestCells: number;
  begin(wire: FaultyWire): Promise<Pick<Trial<unknown>, 'ask' | 'aftermath'>>;
}

/** What answers requests: the others are nobody's to ask over HTTP. Publishers call nobody here: the ring is a file. */
export const mortalUseCases: readonly MortalUseCase[] = [
  ...trials.map(({ name, begin }) => ({ name, fewestCells: 6, begin })),
  ...sendings.map((useCase) => ({
    name: useCase.name,
    fewestCells: 12,
    begin: (wire: FaultyWire) => askingForCode(wire, useCase),
  })),
];
