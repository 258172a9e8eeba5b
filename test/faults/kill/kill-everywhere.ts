import type { Row } from '../matrix/matrix.ts';
import { verdictOf } from '../matrix/verdict.ts';
import type { Mortal } from './mortal.ts';
import type { MortalUseCase } from './use-cases.ts';

/** What somebody knows whose request was never answered. */
const unanswered = { told: 'unexpected: no answer', isHelpless: true, answer: undefined } as const;

/** Kills the service before and after each outbound call of a use case, as many as it turns out to make. */
export async function killEverywhere(mortal: Mortal, useCase: MortalUseCase): Promise<Row[]> {
  const rows: Row[] = [];
  for (let call = 1; ; call += 1) {
    for (const when of ['before', 'after'] as const) {
      const trial = await useCase.begin(mortal.wire);
      if (!(await mortal.askAndDie(trial, { call, when }))) return rows;
      const { broken } = await trial.aftermath(unanswered);
      rows.push({
        useCase: useCase.name,
        call: `call ${call}`,
        fault: `killed ${when}`,
        verdict: verdictOf(broken),
      });
    }
  }
}
