import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FormatError } from '../../../lib/formats/format-error.ts';
import { jsonFormat, parseJson, stringifyJson } from '../../../lib/formats/json.ts';
import { maxDepth, maxMembers } from '../../../lib/formats/limits.ts';
import { hex, utf8 } from './bytes.ts';
import { refusal } from './refusal.ts';

it('reads the members of an object', () => {
  const record = parseJson(utf8('{"agentid":1,"verifycode":"123456","tag":null,"more":{"a":[true]}}'));

  expect({ ...record }).toEqual({ agentid: 1, verifycode: '123456', tag: null, more: { a: [true] } });
});

it('tolerates a byte order mark', () => {
  expect(parseJson(hex('efbbbf 7b7d'))).toEqual({});
});

it('treats __proto__ and constructor as members like any other', () => {
  const record = parseJson(utf8('{"__proto__":{"admin":true},"constructor":1}'));

  expect(Object.getPrototypeOf(record)).toBeNull();
  expect(record.admin).toBeUndefined();
  expect(Object.keys(record)).toEqual(['__proto__', 'constructor']);
});

it.each([
  ['an empty body', '', 'malformed'],
  ['white space alone', ' \n', 'malformed'],
  ['a truncated object', '{"a":1', 'malformed'],
  ['a trailing comma', '{"a":1,}', 'malformed'],
  ['single quotes', "{'a':1}", 'malformed'],
  ['NaN', '{"a":NaN}', 'malformed'],
  ['a second value', '{}{}', 'malformed'],
  ['an array', '[{}]', 'not-an-object'],
  ['null', 'null', 'not-an-object'],
  ['a string', '"{}"', 'not-an-object'],
  ['a number', '1', 'not-an-object'],
  ['a member twice', '{"a":1,"a":2}', 'duplicate-member'],
  ['a member twice with the same value', '{"a":1,"b":2,"a":1}', 'duplicate-member'],
  ['a member twice, once in escapes', '{"a":1,"\\u0061":2}', 'duplicate-member'],
  ['a member twice behind an object', '{"a":{"b":{}},"a":2}', 'duplicate-member'],
  ['a member twice in an object within', '{"a":{"b":1,"b":2}}', 'duplicate-member'],
  ['a member twice in an object in an array', '{"a":[1,{"b":[],"b":{}}]}', 'duplicate-member'],
  ['__proto__ twice', '{"__proto__":1,"__proto__":2}', 'duplicate-member'],
  ['the empty name twice', '{"":1,"":2}', 'duplicate-member'],
  ['an astral character twice, once in escapes', '{"😀":1,"\\ud83d\\ude00":2}', 'duplicate-member'],
  ['a bad escape in a name', '{"\\x":1}', 'malformed'],
  ['64 KiB of arrays', '['.repeat(65_536), 'too-deep'],
  ['64 KiB of objects', '{"a":'.repeat(13_107), 'too-deep'],
  ['64 KiB of members', `{"a":[${'1,'.repeat(32_000)}1]}`, 'too-many-members'],
])('refuses %s', (_, text, reason) => {
  expect(refusal(() => parseJson(utf8(text)))).toBe(reason);
});

it('refuses bytes that are not UTF-8', () => {
  expect(refusal(() => parseJson(hex('7b2261223a22ff227d')))).toBe('not-utf8');
});

it('accepts as much depth and as many members as the limits allow', () => {
  const arrays = maxDepth - 1;

  expect(parseJson(utf8(`{"a":${'['.repeat(arrays)}${']'.repeat(arrays)}}`)).a).toBeInstanceOf(Array);
  expect(refusal(() => parseJson(utf8(`{"a":${'['.repeat(maxDepth)}${']'.repeat(maxDepth)}}`)))).toBe(
    'too-deep',
  );
  expect(parseJson(utf8(`{"a":[${'1,'.repeat(maxMembers - 2)}1]}`)).a).toHaveLength(maxMembers - 1);
});

it('counts no bracket and no comma inside a string', () => {
  const value = '\\"[{,'.repeat(2000);

  expect(parseJson(utf8(`{"a":"${value}"}`)).a).toBe('"[{,'.repeat(2000));
});

it('writes replies and errors as they are', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

  expect(stringifyJson({ a: undefined, b: ['密码'] })).toBe('{"b":["密码"]}');
  expect(text(jsonFormat.encode({ errcode: 0, errmsg: 'ok', tag: '' }))).toBe(
    '{"errcode":0,"errmsg":"ok","tag":""}',
  );
  expect(text(jsonFormat.encodeError({ Message: 'No.', ModelState: { 'parm.newpwd': ['Required.'] } }))).toBe(
    '{"Message":"No.","ModelState":{"parm.newpwd":["Required."]}}',
  );
});

it('reads back every object that JSON can write', () => {
  const members = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 5 }), {
    maxKeys: 20,
  });
  fc.assert(
    fc.property(members, (written) => {
      const text = JSON.stringify(written);
      expect(JSON.stringify(parseJson(utf8(text)))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

it('refuses whatever else it is given with its own error, which quotes nothing', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('{"old_password":"hunter2'));
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), text.map(utf8));
  fc.assert(
    fc.property(bytes, (body) => {
      try {
        expect(parseJson(body)).toBeTypeOf('object');
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
        expect(String(error)).not.toContain('hunter2');
        expect((error as FormatError).cause).toBeUndefined();
      }
    }),
    { numRuns: 1_000 },
  );
});
