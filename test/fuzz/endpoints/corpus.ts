import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Case, readCase, writeCase } from './case.ts';
import { dialectOf } from './seeds/all.ts';

const directory = fileURLToPath(new URL('../corpus/', import.meta.url));

/** The cases that were kept, each the first to bring about what it does; a file for each dialect, a line for each case. */
export function readCorpus(): Case[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(directory + name, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map(readCase);
}

/** Writes the corpus anew. */
export function writeCorpus(cases: readonly Case[]): void {
  for (const [dialect, own] of Map.groupBy(cases, ({ seed }) => dialectOf({ name: seed }))) {
    const lines = own.map(writeCase).sort();
    writeFileSync(`${directory}${dialect}.txt`, `${lines.join('\n')}\n`);
  }
}
