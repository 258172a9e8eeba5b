import type { Format, ReplyValue } from './format.ts';
import { FormatError } from './format-error.ts';
import { writeHttpErrorXml } from './http-error-xml.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import { emptyRecord } from './record.ts';
import { encodeUtf8 } from './utf8.ts';
import { encodeXmlName, escapeXml, writeXmlElement } from './write-xml.ts';
import { type ExpandedName, xsiNamespace } from './xml-namespaces.ts';

/** The root elements of one API operation's XML bodies. */
export interface DataContractRoots {
  readonly request: ExpandedName;
  readonly reply: ExpandedName;
}

/**
 * XML as .NET's DataContractSerializer reads and writes flat records, the default of ASP.NET Web API.
 *
 * Requests: members are elements in the root's namespace, whatever their prefix and order (the serializer itself
 * skips members that are out of order, which only ever hurt clients); `i:nil` is null; an element in another
 * namespace is ignored. Every value is a string with its white space: numbers are left to the reader's schema. A
 * member that holds elements is an empty record, which is no string. Another root or namespace, a repeated member and
 * text between members are `malformed`; a root that is nil is `not-an-object`.
 *
 * Replies: members in ordinal order of their names, no XML declaration. Errors: see {@link writeHttpErrorXml}.
 */
export function dataContractXml({ request, reply }: DataContractRoots): Format {
  return {
    mediaTypes: ['application/xml', 'text/xml'],
    decode: (bytes) => readMembers(parseXml(bytes), request),
    encode: (value) => encodeUtf8(writeMembers(value, reply)),
    encodeError: (error) => encodeUtf8(writeHttpErrorXml(error)),
  };
}

function readMembers(root: XmlElement, expected: ExpandedName): Record<string, unknown> {
  if (root.local !== expected.local || root.namespace !== expected.namespace)
    throw new FormatError('malformed');
  if (isNil(root)) throw new FormatError('not-an-object');
  if (root.text.trim() !== '') throw new FormatError('malformed');

  const record = emptyRecord();
  for (const member of root.children) {
    if (member.namespace !== expected.namespace) continue;
    if (member.local in record) throw new FormatError('malformed');
    record[member.local] = readValue(member);
  }
  return record;
}

function readValue(member: XmlElement): unknown {
  if (isNil(member)) return null;
  return member.children.length > 0 ? emptyRecord() : member.text;
}

function isNil(element: XmlElement): boolean {
  return element.attributes.some(
    ({ namespace, local, value }) =>
      namespace === xsiNamespace && local === 'nil' && ['true', '1'].includes(value.trim()),
  );
}

function writeMembers(value: Readonly<Record<string, ReplyValue>>, root: ExpandedName): string {
  const members = Object.keys(value)
    .sort()
    .map((name) => writeMember(encodeXmlName(name), value[name]));
  return writeXmlElement(root.local, members.join(''), { 'xmlns:i': xsiNamespace, xmlns: root.namespace });
}

function writeMember(name: string, value: ReplyValue): string {
  if (value === undefined) return '';
  return value === null
    ? writeXmlElement(name, '', { 'i:nil': 'true' })
    : writeXmlElement(name, escapeXml(String(value)));
}
