import { errorCodes } from '../../../lib/errors/error-codes.ts';
import type { CaseResult } from './fuzzer.ts';
import { seeds } from './seeds/all.ts';

/** How often each use-case came to each outcome, by the seed's name. */
export type Tally = Record<string, Record<string, number>>;

/** Adds one. */
export function count(tally: Tally, { seed, outcome }: Pick<CaseResult, 'seed' | 'outcome'>): void {
  tally[seed.name] ??= {};
  const row = tally[seed.name] ?? {};
  row[outcome] = (row[outcome] ?? 0) + 1;
}

/** All of them together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = {};
  for (const [name, row] of tallies.flatMap((tally) => Object.entries(tally))) {
    total[name] ??= {};
    const into = total[name] ?? {};
    for (const [outcome, times] of Object.entries(row)) into[outcome] = (into[outcome] ?? 0) + times;
  }
  return total;
}

/** A line for each route: how many of the shared error codes it reached, and how often it came to what. */
export function describe(tally: Tally): string[] {
  return [...byRoute(tally)].map(([route, row]) => {
    const times = Object.entries(row).sort(([, one], [, other]) => other - one);
    const codes = times.filter(([outcome]) => (errorCodes as readonly string[]).includes(outcome));
    const said = times.map(([outcome, often]) => `${outcome} ${often}`).join(', ');
    return `${route}: ${codes.length} of ${errorCodes.length} codes; ${said}`;
  });
}

/** Use-cases that the run did not get deep into: without a success, or with too few different outcomes. */
export function shallow(tally: Tally): string[] {
  return seeds.flatMap(({ name, outcomes }) => {
    const row = tally[name] ?? {};
    const reached = Object.keys(row).length;
    return [
      ...(row.ok ? [] : [`${name} never succeeded`]),
      ...(reached < outcomes ? [`${name} came to ${reached} outcomes of at least ${outcomes}`] : []),
    ];
  });
}

function byRoute(tally: Tally): Map<string, Record<string, number>> {
  const groups = Map.groupBy(seeds, ({ route }) => route);
  return new Map(
    [...groups].map(([route, own]) => [
      route,
      sum(own.map(({ name }) => ({ [route]: tally[name] ?? {} })))[route] ?? {},
    ]),
  );
}
