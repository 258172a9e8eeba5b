import type { Row } from './matrix.ts';
import type { Verdict } from './verdict.ts';

/** The matrix as a table, with the counts of each verdict. */
export function* tableOf(rows: readonly Row[]): Generator<string> {
  yield* linesOf(rows);
  const numberOf = (is: Verdict['is']) => rows.filter(({ verdict }) => verdict.is === is).length;
  yield `${rows.length} cells: ${numberOf('ok')} ok, ${numberOf('inevitable')} inevitable, ${numberOf('broken')} broken`;
}

/** Its lines alone. */
export function linesOf(rows: readonly Row[]): string[] {
  return rows.map(({ useCase, call, fault, verdict: { is, what } }) => {
    const shown = [is === 'broken' ? 'BROKEN' : is, ...what].join('; ');
    return [useCase.padEnd(44), call.padEnd(52), fault.padEnd(24), shown].join(' ');
  });
}
