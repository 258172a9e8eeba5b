import { Binary, Code, Decimal128, Double, Int32, Long, ObjectId, serialize, Timestamp } from 'bson';
import { expect, it } from 'vitest';
import { bsonFormat, parseBson } from '../../../lib/formats/bson.ts';
import { maxDepth, maxMembers } from '../../../lib/formats/limits.ts';
import { hex } from './bytes.ts';
import { refusal } from './refusal.ts';

/** A document that has these bytes between its length and its terminator. */
function document(digits: string): Uint8Array {
  const elements = hex(digits);
  const bytes = new Uint8Array(elements.length + 5);
  new DataView(bytes.buffer).setInt32(0, bytes.length, true);
  bytes.set(elements, 4);
  return bytes;
}

function nested(depth: number): object {
  return depth === 1 ? {} : { a: nested(depth - 1) };
}

const replyBytes = '2b00000010657272636f64650000000000026572726d736700030000006f6b000274616700010000000000';

it("writes a reply with the contract's bytes", () => {
  expect(Buffer.from(bsonFormat.encode({ errcode: 0, errmsg: 'ok', tag: '' })).toString('hex')).toBe(
    replyBytes,
  );
});

it('writes an error with its messages in an array', () => {
  const error = { Message: 'No.', ModelState: { 'parm.newpwd': ['密'] } };

  expect(JSON.parse(JSON.stringify(parseBson(bsonFormat.encodeError(error))))).toEqual(error);
});

it('leaves out members that are undefined', () => {
  expect({ ...parseBson(bsonFormat.encode({ a: undefined, b: null })) }).toEqual({ b: null });
});

it('reads the members of a document', () => {
  expect({ ...parseBson(hex(replyBytes)) }).toEqual({ errcode: 0, errmsg: 'ok', tag: '' });
});

it('reads a body that is a view into a larger buffer', () => {
  const buffer = Buffer.concat([Buffer.alloc(3, 0xff), hex(replyBytes), Buffer.alloc(3, 0xff)]);

  expect(parseBson(buffer.subarray(3, -3)).errmsg).toBe('ok');
});

it.each([
  ['int32 as a number', new Int32(-7), -7],
  ['int64 as a bigint', Long.fromNumber(7), 7n],
  ['int64 above 2^53 with all its digits', Long.fromBigInt(2n ** 53n + 1n), 2n ** 53n + 1n],
  ['the smallest int64', Long.MIN_VALUE, -(2n ** 63n)],
  ['a whole double as no number', new Double(1), new Double(1)],
  ['NaN as no number', new Double(Number.NaN), new Double(Number.NaN)],
  ['infinity as no number', new Double(Number.POSITIVE_INFINITY), new Double(Number.POSITIVE_INFINITY)],
  ['a string', '密码', '密码'],
  ['a boolean', true, true],
  ['null', null, null],
  ['a date', new Date(0), new Date(0)],
  ['an array', [new Int32(1), [Long.ONE]], [1, [1n]]],
  ['a document', { a: { b: Long.ONE } }, { a: { b: 1n } }],
])('reads %s', (_, value, expected) => {
  expect(parseBson(serialize({ value })).value).toEqual(expected);
});

it.each([
  ['a double', serialize({ value: new Double(1) })],
  ['a date of no calendar', document('09 76616c756500 ffffffffffffff7f')],
  ['binary data', serialize({ value: new Binary(new Uint8Array(3)) })],
  ['an object id', serialize({ value: new ObjectId('0123456789abcdef01234567') })],
  ['a decimal', serialize({ value: Decimal128.fromString('1') })],
  ['a reference', serialize({ value: { $ref: 'a', $id: 1 } })],
])('reads %s as an object, which no schema takes for a scalar', (_, bytes) => {
  expect(typeof parseBson(bytes).value).toBe('object');
});

it('treats __proto__ and constructor as members like any other', () => {
  const bytes = document('10 5f5f70726f746f5f5f00 01000000 10 636f6e7374727563746f7200 02000000');

  const record = parseBson(bytes);

  expect(Object.getPrototypeOf(record)).toBeNull();
  expect(Object.entries(record)).toEqual([
    ['__proto__', 1],
    ['constructor', 2],
  ]);
});

it.each([
  ['an empty body', new Uint8Array()],
  ['fewer bytes than a length', hex('0500')],
  ['a length of zero', hex('0000000000')],
  ['a negative length', hex('ffffffff00')],
  ['a length below the body', hex(`${replyBytes}00`)],
  ['a length above the body', hex(replyBytes).subarray(0, -1)],
  ['the largest length', hex('ffffff7f00')],
  ['no terminator', hex('0500000001')],
  ['an end before the end', document('00 10 6100 01000000')],
  ['a name that never ends', document('10 61616161')],
  ['a value that is cut off', document('10 6100 0100')],
  ['a string length of zero', document('02 6100 00000000')],
  ['a negative string length', document('02 6100 ffffffff 00')],
  ['a string length that leaves the document', document('02 6100 10000000 6200')],
  ['the largest string length', document('02 6100 ffffff7f 6200')],
  ['a string length that swallows the next member', document('02 6100 08000000 6200 0a 6300')],
  ['a string without its terminator', document('02 6100 01000000 62')],
  ['a string that is not UTF-8', document('02 6100 02000000 ff00')],
  ['a nested length that leaves the document', document('03 6100 ff000000 00')],
  ['a nested length that is too short', document('03 6100 04000000')],
  ['a nested length that splits a member', document('03 6100 08000000 10 6200 01000000 00')],
  ['a nested document without its terminator', document('03 6100 05000000 01')],
  ['an array with a lying length', document('04 6100 06000000 00')],
  ['a binary length that leaves the document', document('05 6100 ff000000 00 00')],
  ['a negative binary length', document('05 6100 ffffffff 00')],
  ['old binary data with a lying length', document('05 6100 04000000 02 ff000000')],
  ['a boolean that is neither', document('08 6100 02')],
  ['a repeated member', document('10 6100 01000000 10 6100 02000000')],
  ['a repeated member of a nested document', document('03 6100 0b000000 0a 6100 0a 6100 00')],
  ['undefined', document('06 6100')],
  ['a regular expression', document('0b 6100 28612b292b2400 6900')],
  ['a regular expression that does not compile', document('0b 6100 2800 00')],
  ['a pointer', document('0c 6100 02000000 6200 000102030405060708090a0b')],
  ['code', serialize({ a: new Code('while(true);') })],
  ['a symbol', document('0e 6100 02000000 6200')],
  ['code with a scope', serialize({ a: new Code('x', { x: 1 }) })],
  ['code with a scope and lying lengths', document('0f 6100 ff000000 02000000 6200 05000000 00')],
  ['a timestamp', serialize({ a: new Timestamp({ t: 1, i: 1 }) })],
  ['the smallest and the largest key', document('ff 6100 7f 6200')],
  ['an unknown type', document('14 6100')],
  ['a document that poses as a reference', serialize({ $ref: 'a', $id: 1, agentid: 1 })],
])('refuses %s', (_, bytes) => {
  expect(refusal(() => parseBson(bytes))).toBe('malformed');
});

it('refuses a name that is not UTF-8', () => {
  expect(refusal(() => parseBson(document('10 ff00 01000000')))).toBe('not-utf8');
});

it('refuses 64 KiB of nesting', () => {
  const levels = 8000;
  const bytes = new Uint8Array(levels * 8 + 5);
  const view = new DataView(bytes.buffer);
  for (let level = 0; level <= levels; level++) {
    view.setInt32(level * 7, bytes.length - level * 8, true);
    if (level < levels) bytes.set([3, 0x61, 0], level * 7 + 4);
  }

  expect(refusal(() => parseBson(bytes))).toBe('too-deep');
});

it('refuses 64 KiB of members', () => {
  const members = Array.from({ length: 13_000 }, (_, index) => [index.toString(36), null]);

  expect(refusal(() => parseBson(serialize(Object.fromEntries(members))))).toBe('too-many-members');
});

it('accepts as much depth and as many members as the limits allow', () => {
  const members = Array.from({ length: maxMembers }, (_, index) => [`m${index}`, null]);

  expect(parseBson(serialize(nested(maxDepth))).a).toBeDefined();
  expect(refusal(() => parseBson(serialize(nested(maxDepth + 1))))).toBe('too-deep');
  expect(Object.keys(parseBson(serialize(Object.fromEntries(members))))).toHaveLength(maxMembers);
});
