import { asvs } from './asvs.ts';
import { nist } from './nist.ts';
import { type Evidence, type Row, type Standard, verdicts } from './row.ts';

export const standards: readonly Standard[] = [asvs, nist];

/** The page of the standards as Markdown: what the data says, and nothing else. */
export function standardsPage(): string {
  return `${[
    '# Standards',
    '',
    'How far Rekey meets two standards, row by row, and the tests that show it. This page is made of the data beside it',
    '(`npx node test/standards/write-page.ts`). `standards.test.ts` fails when the page is another than the data makes, when a',
    'test that a row names is not there or is skipped, and when a row that is met has none. What a row asks is said in our own',
    'words: read the standard for its own.',
    '',
    ...totals(),
    '',
    '- **met**: in every deployment. A note says what is left all the same. Tests in `races`, `rotation`, `fuzz` and part of',
    '  `faults` run with `npm run test:long`.',
    '- **met with a setting**: the default is another, for the sake of clients that exist.',
    '- **met, no test**: there is nothing that a test could look at.',
    '- **not met: the wire forbids**: an API that is answered unchanged leaves no choice; it is named.',
    '- **not met**: plainly so. A test that is named all the same shows what there is.',
    "- **operator's**: it is decided outside of the service.",
    ...standards.flatMap(section),
  ].join('\n')}\n`;
}

function totals(): string[] {
  const count = ({ rows }: Standard, verdict: string) => rows.filter((row) => row.verdict === verdict).length;
  return [
    tableRow(['', ...standards.map(({ name }) => name)]),
    tableRow(['---', ...standards.map(() => '--:')]),
    ...verdicts.map((verdict) =>
      tableRow([verdict, ...standards.map((standard) => String(count(standard, verdict)))]),
    ),
    tableRow(['all', ...standards.map(({ rows }) => String(rows.length))]),
  ];
}

function section({ name, about, rows }: Standard): string[] {
  const columns = ['number', 'from', 'asks for', 'verdict', 'why, and what remains', 'shown by'];
  return [
    '',
    `## ${name}`,
    '',
    about,
    '',
    tableRow(columns),
    tableRow(columns.map(() => '---')),
    ...rows.map((row) => tableRow(cells(row))),
  ];
}

function cells(row: Row): string[] {
  const { number, level, asks, note = '', tests = {}, pages = {} } = row;
  const shown = [...links(tests, 'test/'), ...links(pages, '')];
  return [number, level, asks, said(row), note, shown.join('<br>')];
}

/** The verdict with what it hangs on. */
function said(row: Row): string {
  const verdict = row.verdict === 'met' ? row.verdict : `**${row.verdict}**`;
  if ('setting' in row) return `${verdict} \`${row.setting}\``;
  return 'dialects' in row ? `${verdict} (${row.dialects.join(', ')})` : verdict;
}

function links(evidence: Evidence, folder: string): string[] {
  return Object.entries(evidence).flatMap(([path, words]) =>
    words.map((text) => `[${path}](../../${folder}${path}): ${text.replace(/[*`[\]<]/g, '\\$&')}`),
  );
}

function tableRow(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}
