/** Changes of a written body, by name; `at` says where, from 0 to below 65,536 for the whole length, `how` the rest. */
export const byteEdits: Readonly<Record<string, (body: Buffer, at: number, how: number) => Buffer>> = {
  'set byte': (body, at, how) => withByte(body, at, () => how & 255),
  'flip bit': (body, at, how) => withByte(body, at, (byte) => byte ^ (1 << (how & 7))),
  cut: (body, at) => body.subarray(0, place(body, at)),
  'without beginning': (body, at) => body.subarray(place(body, at)),
  remove: (body, at, how) => spliced(body, place(body, at), 1 + (how & 15), Buffer.alloc(0)),
  repeat: (body, at, how) => {
    const start = place(body, at);
    const part = body.subarray(start, start + 1 + (how & 63));
    return spliced(body, start, 0, Buffer.concat(new Array<Buffer>(1 + (how >> 6)).fill(part)));
  },
  insert: (body, at, how) =>
    spliced(body, place(body, at), 0, pieces[how % pieces.length] ?? Buffer.alloc(0)),
  doubled: (body) => Buffer.concat([body, body]),
  'set length': (body, at, how) => {
    const copy = Buffer.from(body);
    const value = lengths[how % lengths.length] ?? 0;
    if (copy.length >= 4) copy.writeInt32LE(value, Math.min(place(body, at), copy.length - 4));
    return copy;
  },
  'just 64 KiB': (body) => padded(body, 65_536),
  'over 64 KiB': (body) => padded(body, 65_537),
  'one MiB': (body) => padded(body, 2 ** 20),
  utf16: (body) => Buffer.from(body.toString('utf8'), 'utf16le'),
  latin1: (body) => Buffer.from(body.toString('utf8'), 'latin1'),
  'with byte order mark': (body) => Buffer.concat([Buffer.from('\ufeff'), body]),
  'in a list': (body) => Buffer.concat([Buffer.from('['), body, Buffer.from(']')]),
  'as a text': (body) => Buffer.from(JSON.stringify(body.toString('utf8'))),
  'deep in the grammar': (body, _, how) => deepened(body, (how + 1) * 8),
  'all random': (body, at, how) => Buffer.from(body.map((byte, i) => (byte * 31 + i * at + how * 7) & 255)),
  nothing: () => Buffer.alloc(0),
};

/** The names, in order. */
export const byteEditNames = Object.keys(byteEdits);

const lengths = [0, 1, 4, 5, -1, 0x7fffffff, -0x80000000, 16, 64, 65_536];

/** Pieces of the grammars, and bytes that are no UTF-8. */
const pieces: readonly Buffer[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '"__proto__":',
    '1e999',
    '\\ud800',
    '[[[[[[[[',
    '\0',
    '\ufeff',
  ],
  ...['&', '=', '%', '+', '%00', '%ff', '%c0%af', '%ed%a0%80', '__proto__=', ';', '&&&&', '&a=1&a=2'],
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.0"?>',
    '&x;',
    '&#0;',
    '&#xD800;',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]>',
    ' i:nil="true"',
    ' xmlns="u"',
    '<a xmlns:b="c"/>',
  ],
]
  .map((text) => Buffer.from(text))
  .concat(
    [
      'ff',
      'c0af',
      'eda080',
      'f4908080',
      '80',
      'e4b8',
      '0500000000',
      '03610005000000',
      '106100',
      '7f',
      '13',
      '0b612800006900',
    ].map((hex) => Buffer.from(hex, 'hex')),
  );

/** The same with as many levels more in front of its end: objects, elements or documents, as its first byte says. */
function deepened(body: Buffer, levels: number): Buffer {
  const at = Math.max(0, body.lastIndexOf(body[0] === xmlStart ? '</' : '}'));
  if (body[0] === xmlStart)
    return spliced(body, at, 0, Buffer.from('<d>'.repeat(levels) + '</d>'.repeat(levels)));
  if (body[0] === jsonStart) {
    return spliced(body, at, 0, Buffer.from(`,"d":${'{"d":'.repeat(levels)}1${'}'.repeat(levels)}`));
  }
  return withDocument(body, deepDocument(levels));
}

const [xmlStart, jsonStart] = [0x3c, 0x7b];
const emptyDocument = 5;
/** Type, name and terminator of the document that each level adds, beside the four bytes of its length. */
const levelBytes = 8;

/** BSON: a document in a document in a document. */
function deepDocument(levels: number): Buffer {
  const document = Buffer.alloc(emptyDocument + levels * levelBytes);
  for (let level = 0; level <= levels; level += 1) {
    const start = level * 7;
    document.writeInt32LE(emptyDocument + (levels - level) * levelBytes, start);
    if (level < levels) document.write('\x03d\0', start + 4, 'latin1');
  }
  return document;
}

/** A BSON body with one more member. */
function withDocument(body: Buffer, document: Buffer): Buffer {
  const whole = Buffer.concat([body.subarray(0, -1), Buffer.from('\x03deep\0'), document, Buffer.alloc(1)]);
  if (whole.length >= 4) whole.writeInt32LE(whole.length);
  return whole;
}

function place(body: Buffer, at: number): number {
  return Math.floor((at / 65_536) * body.length);
}

function withByte(body: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(body);
  const index = place(body, at);
  const byte = copy[index];
  if (byte !== undefined) copy[index] = change(byte);
  return copy;
}

function spliced(body: Buffer, start: number, removed: number, added: Buffer): Buffer {
  return Buffer.concat([body.subarray(0, start), added, body.subarray(start + removed)]);
}

function padded(body: Buffer, length: number): Buffer {
  return body.length >= length ? body : Buffer.concat([body, Buffer.alloc(length - body.length, 0x20)]);
}
