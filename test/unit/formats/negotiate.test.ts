import fc from 'fast-check';
import { expect, it } from 'vitest';
import { negotiate } from '../../../lib/formats/negotiate.ts';

const available = ['application/json', 'text/json', 'application/xml', 'text/xml', 'application/bson'];

it.each([
  ['the only type named', 'text/xml', 'text/xml'],
  ['a type in another case', 'TEXT/XML', 'text/xml'],
  [
    'the highest quality',
    'application/json;q=0.5, application/bson;q=0.9, text/xml;q=0.8',
    'application/bson',
  ],
  ['quality 1 where none is given', 'application/json;q=0.9, application/xml', 'application/xml'],
  ['the first offered of equal qualities', 'application/bson, application/xml', 'application/xml'],
  ['the first offered of a type', 'text/*', 'text/json'],
  ['the first offered of all', '*/*', 'application/json'],
  ['a named type before one that a wildcard matches equally', '*/*, application/bson', 'application/bson'],
  [
    'by the most specific range, whatever the order',
    '*/*;q=0.9, application/*;q=0.1, text/*;q=0.2',
    'text/json',
  ],
  ['no type of quality 0', 'text/*;q=0.5, text/json;q=0', 'text/xml'],
  ['nothing excluded by name from a wildcard', 'application/json;q=0, */*', 'text/json'],
  ['a type whatever its parameters', 'text/xml;charset=utf-8;q=0.7, application/json;q=0.6', 'text/xml'],
  ['the weight in either case', 'application/json;Q=0.1, text/xml;Q=0.2', 'text/xml'],
  [
    'what a browser likes',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/xml',
  ],
  [
    'past ranges that are malformed',
    ';;, json, application/bson;q=2, /, application/xml;q=0.1',
    'application/xml',
  ],
  ['past a comma in a quoted parameter', 'text/html;x=", application/json, ", text/xml', 'text/xml'],
])('chooses %s', (_, accept, chosen) => {
  expect(negotiate(accept, available)).toBe(chosen);
});

it.each([undefined, '', ',', 'text/html', '*/xml', 'application/json;q=0', 'text/xml;q=high', '"'])(
  'chooses nothing for %j',
  (accept) => {
    expect(negotiate(accept, available)).toBeUndefined();
  },
);

it('answers any text with an offered type or with nothing', () => {
  const token = fc.constantFrom(
    ...available,
    '*/*',
    'text/*',
    ';q=',
    '0.5',
    '1',
    ',',
    ';',
    '"',
    '\\',
    ' ',
    '=',
    '/',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(token).map((tokens) => tokens.join('')),
  );

  fc.assert(
    fc.property(texts, (accept) => {
      expect([...available, undefined]).toContain(negotiate(accept, available));
    }),
  );
});
