import { expect, it } from 'vitest';
import { dataContractXml } from '../../../lib/formats/data-contract-xml.ts';
import { FormatError } from '../../../lib/formats/format-error.ts';
import { parseJson } from '../../../lib/formats/json.ts';
import { parseUrlencoded } from '../../../lib/formats/urlencoded.ts';
import { utf8 } from './bytes.ts';

const root = { local: 'Root', namespace: '' };
const xml = dataContractXml({ request: root, reply: root });

it.each([
  ['JSON', () => parseJson(utf8('{"password":"hunter2"'))],
  ['JSON that is not an object', () => parseJson(utf8('"hunter2"'))],
  ['a form', () => parseUrlencoded(utf8('password=hunter2%'))],
  ['XML', () => xml.decode(utf8('<hunter2>hunter2</Root>'))],
])('keeps no part of %s that it refuses', (_, decode) => {
  let caught: unknown;
  try {
    decode();
  } catch (error) {
    caught = error;
  }

  expect(caught).toBeInstanceOf(FormatError);
  const error = caught as FormatError;
  expect([error.message, error.stack, JSON.stringify(error)].join()).not.toContain('hunter2');
  expect(error.cause).toBeUndefined();
});
