import { expect, it } from 'vitest';
import { parseMediaType } from '../../../lib/formats/media-type.ts';

it.each([
  ['application/json', 'application/json', undefined],
  ['Application/JSON', 'application/json', undefined],
  [' application/json ; charset=UTF-8 ', 'application/json', 'utf-8'],
  ['text/xml;charset="Utf-8"', 'text/xml', 'utf-8'],
  ['text/xml; version=1; CHARSET=gb2312; charset=utf-8', 'text/xml', 'gb2312'],
  ['application/vnd.api+json; x="; charset=a"', 'application/vnd.api+json', undefined],
  ['application/json;;; charset', 'application/json', undefined],
  ['application/json; x="never closed', 'application/json', undefined],
])('reads %j', (field, essence, charset) => {
  expect(parseMediaType(field)).toEqual({ essence, charset });
});

it.each([
  undefined,
  '',
  ';',
  'json',
  'application/',
  '/json',
  'application/json, text/xml',
  'application / json',
  'application/json/x',
])('finds no media type in %j', (field) => {
  expect(parseMediaType(field)).toBeUndefined();
});
