import type { Draft } from '../draft.ts';
import { dialectOf } from '../seeds/all.ts';
import type { Fixture, Seed } from '../seeds/seed.ts';
import type { Answered } from '../service/call.ts';
import { malformation } from './envelopes.ts';
import { faultOf } from './faults.ts';
import { type Known, leakIn } from './leaks.ts';
import { excess } from './limits.ts';
import { secretsOf } from './secrets-of.ts';

/** What was asked, and what came of it. */
export interface Exchange {
  readonly seed: Seed;
  readonly fixture: Fixture;
  readonly draft: Draft;
  readonly answered: Answered;
}

const writes = /^(?:PutItem|UpdateItem|DeleteItem|TransactWriteItems|BatchWriteItem)$/;

/**
 * Every promise that a request broke, in words; none when all is well.
 * @param keys secrets of the service's own
 */
export function breaches({ seed, fixture, draft, answered }: Exchange, keys: readonly Known[]): string[] {
  const dialect = dialectOf(seed);
  const { secrets, names } = secretsOf(fixture, draft);
  const private_ = [...keys, ...secrets, ...codesSent(answered)];
  const said = answered.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  const leaks: readonly (readonly [where: string, text: string, known: readonly Known[]])[] = [
    ['the reply', `${said}\n${answered.body.toString('utf8')}`, private_],
    ['the log', answered.lines.join('\n'), [...private_, ...names]],
    ...answered.calls
      .filter(({ operation }) => writes.test(operation))
      .map((call) => ['the database', call.body(), private_] as const),
  ];
  return [
    faultOf(dialect, answered),
    malformation(dialect, answered),
    excess(answered),
    ...leaks.map(([where, text, known]) => {
      const leak = leakIn(text, known);
      return leak && `${leak} in ${where}`;
    }),
  ].filter((breach) => breach !== undefined);
}

const codeInMessage = /(?<!\d)\d{6}(?!\d)/;

/** The code that the request sent to somebody, which nobody else may read. */
function codesSent({ calls }: Answered): Known[] {
  return calls.flatMap((call): Known[] => {
    if (call.operation !== '') return [];
    const message = new URLSearchParams(call.body()).get('Message') ?? '';
    const code = codeInMessage.exec(message)?.[0];
    return code === undefined ? [] : [['the code that was sent', code]];
  });
}
