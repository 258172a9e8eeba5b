import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const textsIn = (path: string, ending: string): string =>
  readdirSync(root(path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(root(`${path}/${name}`), 'utf8'))
    .join('\n');

const models = textsIn('test/model/promela', '.pml');
const source = textsIn('lib', '.ts');

/** `Class.method` and `Class.#method`, wherever a model names one. */
const named = [...new Set(models.match(/\b[A-Z][A-Za-z]+\.#?[a-z]\w+/g))].filter(
  (name) => !/\.(pml|ts)$/.test(name),
);

/** The writes of the adapters that belong to the protocol. */
const writes: readonly { readonly file: string; readonly type: string }[] = [
  { file: 'attempts/attempt-counts', type: 'DynamoDbAttemptCounts' },
  { file: 'attempts/network-count', type: 'NetworkCounts' },
  { file: 'account-store', type: 'DynamoDbAccountStore' },
  { file: 'code-store', type: 'DynamoDbCodeStore' },
];

/** What writes nothing that the protocol rests on: an upgrade keeps the password, and creation comes before. */
const besides = new Set(['DynamoDbAccountStore.upgrade', 'DynamoDbAccountStore.#operate']);

/** Methods of a file that make a write by themselves. */
function writersIn(file: string): string[] {
  const text = readFileSync(root(`lib/adapters/dynamodb/${file}.ts`), 'utf8');
  const methods = text.split(/\n {2}(?=(?:async )?\*?#?[a-zA-Z]+\()/).slice(1);
  return methods
    .filter((method) => /\bupdate\(|#update\(|new PutItemCommand/.test(method.slice(method.indexOf('{'))))
    .flatMap((method) => /^(?:async )?(#?[a-zA-Z]+)\(/.exec(method)?.[1] ?? [])
    .filter((name) => !['constructor', '#update'].includes(name));
}

it('names functions that there are', () => {
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter((name) => {
    const [type = '', member = ''] = name.split('.');
    const isDeclared = new RegExp(`(?:class|interface) ${type}\\b`).test(source);
    return !(isDeclared && new RegExp(`^ {2}(?:async )?\\*?${member}\\(`, 'm').test(source));
  });
  expect(missing).toEqual([]);
});

it('names every write of the protocol', () => {
  const wanted = writes.flatMap(({ file, type }) => writersIn(file).map((name) => `${type}.${name}`));
  expect(wanted.length).toBeGreaterThan(12);
  const unnamed = wanted.filter((name) => !named.includes(name) && !besides.has(name));
  expect(unnamed.filter((name) => !models.includes(name.split('.')[1] ?? ''))).toEqual([]);
});
