import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, standardFaults } from './faults.ts';
import { standards, standardsPage } from './page.ts';
import type { Row, Standard } from './row.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) =>
  existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : undefined;

describe.each(standards)('$name', (standard) => {
  it('has no row that is twice there, without its tests, or with a test that is not there', () => {
    expect(standard.rows.length).toBeGreaterThan(30);
    expect(standardFaults(standard, read)).toEqual([]);
  });
});

it('is shown by a page that is what the data makes: npx node test/standards/write-page.ts', () => {
  expect(read('test/standards/README.md')).toBe(standardsPage());
});

describe('a row', () => {
  const good: Row = {
    number: '1.2.3',
    level: 'L1',
    asks: 'something',
    verdict: 'met',
    tests: { 'a.test.ts': ['does it', "does %s's, too"] },
  };
  const sources: Readonly<Record<string, string>> = {
    'test/a.test.ts': [
      "it('does it', () => {});",
      `it.each([1])("does %s's, too", () => {});`,
      "it.skip('does not', () => {});",
      "// it('did it once', () => {});",
      "const name = 'is a name';",
    ].join('\n'),
    'README.md': '| `SETTING` | off |\n\nsome words',
    'lib/dialects/sophon/README.md': '',
  };
  const faults = (row: Row) => faultsOf(row, (path) => sources[path]);
  const tests = (title: string, path = 'a.test.ts'): Row => ({ ...good, tests: { [path]: [title] } });

  it('may be shown by tests and by words of a page', () => {
    expect(faults(good)).toEqual([]);
    expect(faults({ ...good, tests: {}, pages: { 'README.md': ['some words'] } })).toEqual([]);
  });

  it.each([
    ['whose file is not there', tests('does it', 'b.test.ts'), '1.2.3: test/b.test.ts is not there'],
    ['whose title is not there', tests('does it all'), '1.2.3: test/a.test.ts has no test "does it all"'],
    ['whose title is part of another', tests('does'), '1.2.3: test/a.test.ts has no test "does"'],
    ['whose test is skipped', tests('does not'), '1.2.3: test/a.test.ts has no test "does not"'],
    ['whose title is but a text', tests('is a name'), '1.2.3: test/a.test.ts has no test "is a name"'],
    ['whose test is commented out', tests('did it once'), '1.2.3: test/a.test.ts has no test "did it once"'],
    [
      'whose page has other words',
      { ...good, pages: { 'README.md': ['other words'] } },
      '1.2.3: README.md does not say "other words"',
    ],
    ['that is met and shown by nothing', { ...good, tests: {} }, '1.2.3: met, and nothing shows it'],
    [
      'that is met with a setting and shown by nothing',
      { ...good, tests: {}, verdict: 'met with a setting', setting: 'SETTING=on' },
      '1.2.3: met with a setting, and nothing shows it',
    ],
    [
      'with a setting that there is not',
      { ...good, verdict: 'met with a setting', setting: 'SET=on' },
      '1.2.3: there is no setting SET',
    ],
    [
      'that a wire forbids which is none',
      { ...good, verdict: 'not met: the wire forbids', dialects: [], note: 'why' },
      '1.2.3: no dialect is named',
    ],
  ] satisfies [string, Row, string][])('is refused: %s', (_, row, fault) => {
    expect(faults(row)).toEqual([fault]);
  });

  it('may be there once only', () => {
    const standard: Standard = { name: 'S', about: '', rows: [good, { ...good, asks: 'something else' }] };
    expect(standardFaults(standard, (path) => sources[path])).toEqual(['1.2.3: there twice']);
  });
});
