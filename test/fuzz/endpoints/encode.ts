import { serialize } from 'bson';
import { type BodyFormat, Literal, Sealed, Structure, type Value } from './draft.ts';

/** The media type of each format. */
export const mediaTypes: Readonly<Record<BodyFormat, string>> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  xml: 'application/xml',
  bson: 'application/bson',
};

/** Writes members in a format, as they are: twice what is there twice, under names that no library would write. */
export const encoders: Readonly<Record<BodyFormat, (structure: Structure) => Buffer>> = {
  json: (structure) => Buffer.from(json(structure)),
  form: ({ members }) =>
    Buffer.from(members.map(([name, value]) => `${escaped(name)}=${escaped(asText(value))}`).join('&')),
  xml: ({ members }) => Buffer.from(`<${xmlRoot}>${xml(members)}</AgentResetPwdParm>`),
  bson: (structure) => bsonDocument(structure),
};

const xmlRoot =
  'AgentResetPwdParm xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter"';

/** Half of a surrogate pair has no escape in a URL: its three bytes are written as if it had. */
function escaped(text: string): string {
  return [...text]
    .map((letter) =>
      letter.isWellFormed()
        ? encodeURIComponent(letter)
        : `%ED%${(0x80 | ((letter.charCodeAt(0) >> 6) & 0x3f)).toString(16)}%${(0x80 | (letter.charCodeAt(0) & 0x3f)).toString(16)}`,
    )
    .join('');
}

function json(value: Value): string {
  if (value instanceof Literal) return value.text;
  if (value instanceof Sealed) return JSON.stringify(value.sealed());
  if (Buffer.isBuffer(value)) return JSON.stringify(value.toString('base64'));
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`;
  if (!(value instanceof Structure)) return JSON.stringify(value);
  return `{${value.members.map(([name, member]) => `${JSON.stringify(name)}:${json(member)}`).join(',')}}`;
}

/** As a format without types would have it. */
function asText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof Sealed) return value.sealed();
  return json(value);
}

function xml(members: Structure['members']): string {
  return members.map(([name, value]) => `<${name}>${xmlContent(value)}</${name}>`).join('');
}

const references: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function xmlContent(value: Value): string {
  if (value instanceof Structure) return xml(value.members);
  return asText(value).replace(/[<>&]/g, (letter) => references[letter] ?? letter);
}

function bsonDocument({ members }: Structure): Buffer {
  const elements = Buffer.concat(
    members.map(([name, value]) => bsonElement(name.replaceAll('\0', ''), value)),
  );
  const document = Buffer.alloc(elements.length + 5);
  document.writeInt32LE(document.length);
  elements.copy(document, 4);
  return document;
}

function bsonElement(name: string, value: Value): Buffer {
  if (value instanceof Structure) {
    return Buffer.concat([Buffer.from([3]), Buffer.from(`${name}\0`), bsonDocument(value)]);
  }
  const plain = value instanceof Literal || value instanceof Sealed ? asText(value) : value;
  // What the library writes around the one element: a length before it, a zero behind.
  return Buffer.from(
    serialize(Object.fromEntries([[name, plain]]), { ignoreUndefined: true }).subarray(4, -1),
  );
}
