import type { Evidence, Row, Standard } from './row.ts';

/** The text of a file by its path from the root; undefined where there is none. */
export type Read = (path: string) => string | undefined;

/** What is wrong with the rows of a standard, one sentence each. */
export function standardFaults({ rows }: Standard, read: Read): string[] {
  const numbers = rows.map(({ number }) => number);
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at);
  return [...twice.map((number) => `${number}: there twice`), ...rows.flatMap((row) => faultsOf(row, read))];
}

/** What is wrong with a row: evidence that is not there, none where it is met, a setting or dialect that is none. */
export function faultsOf(row: Row, read: Read): string[] {
  return [
    ...missing(row.tests, 'test/', read, (path, title) => `${path} has no test "${title}"`, hasTest),
    ...missing(
      row.pages,
      '',
      read,
      (path, words) => `${path} does not say "${words}"`,
      (text, words) => text.includes(words),
    ),
    ...unshown(row),
    ...unknown(row, read),
  ].map((fault) => `${row.number}: ${fault}`);
}

function missing(
  evidence: Evidence = {},
  folder: string,
  read: Read,
  fault: (path: string, words: string) => string,
  isIn: (text: string, words: string) => boolean,
): string[] {
  return Object.entries(evidence).flatMap(([name, all]) => {
    const path = `${folder}${name}`;
    const text = read(path);
    if (text === undefined) return [`${path} is not there`];
    return all.filter((words) => !isIn(text, words)).map((words) => fault(path, words));
  });
}

/** Whether a source calls something with that title first, as `it`, `describe` and their `each` are, and not skipped. */
function hasTest(source: string, title: string): boolean {
  const code = source.replace(/^\s*\/\/.*$/gm, '');
  const quoted = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const call = new RegExp(`(\\b(?:it|test|describe)(?:\\.\\w+)*|\\))\\(\\s*(['"\`])${quoted}\\2`, 'g');
  return [...code.matchAll(call)].some(([, called = '']) => !/\.(?:skip|todo)$/.test(called));
}

function unshown({ verdict, tests = {}, pages = {} }: Row): string[] {
  const isMet = verdict === 'met' || verdict === 'met with a setting';
  const shown = [...Object.values(tests), ...Object.values(pages)].flat();
  return isMet && shown.length === 0 ? [`${verdict}, and nothing shows it`] : [];
}

function unknown(row: Row, read: Read): string[] {
  if ('setting' in row) {
    const [name = ''] = row.setting.split('=');
    return read('README.md')?.includes(`\`${name}\``) ? [] : [`there is no setting ${name}`];
  }
  if (!('dialects' in row)) return [];
  if (row.dialects.length === 0) return ['no dialect is named'];
  return row.dialects
    .filter((dialect) => read(`lib/dialects/${dialect}/README.md`) === undefined)
    .map((dialect) => `there is no dialect ${dialect}`);
}
