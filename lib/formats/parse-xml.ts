import { XMLParser } from 'fast-xml-parser';
import { FormatError } from './format-error.ts';
import { screenXml } from './screen-xml.ts';
import { decodeUtf8 } from './utf8.ts';
import {
  type ExpandedName,
  expandAttributeName,
  expandElementName,
  innerScope,
  type NamespaceScope,
  rootScope,
} from './xml-namespaces.ts';
import { resolveXmlReferences } from './xml-references.ts';

/** An element with resolved names. Comments are gone; text and CDATA sections are one string. */
export interface XmlElement extends ExpandedName {
  /** Without namespace declarations. */
  readonly attributes: readonly (ExpandedName & { readonly value: string })[];
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Put before each name: the parser refuses or renames elements called `constructor`, `toString` and the like. */
const marker = '~';
const attributesMember = ':@';
const textMember = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: marker,
  textNodeName: textMember,
  // The parser transforms the name of an empty element twice.
  transformTagName: (name) => (name.startsWith(marker) ? name : marker + name),
  trimValues: false,
  parseTagValue: false,
  jPath: false,
  // Instead of the parser's own decoder, which knows declared entities and leaves unknown ones as they are.
  entityDecoder: {
    decode: resolveXmlReferences,
    setExternalEntities: () => {},
    addInputEntities: () => {},
    setXmlVersion: () => {},
    reset: () => {},
  },
});

/**
 * The root element of an XML 1.0 document with namespaces. See {@link screenXml} for what is refused beforehand.
 *
 * @throws FormatError `not-utf8`, `malformed`, `too-deep`, `too-many-members`
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const [root, ...others] = parse(screenXml(decodeUtf8(bytes))).filter(
    (node) => elementName(node) !== undefined,
  );
  if (root === undefined || others.length > 0) throw new FormatError('malformed');
  return toElement(root, rootScope);
}

type ParsedNode = Readonly<Record<string, unknown>>;

function parse(text: string): ParsedNode[] {
  try {
    return parser.parse(text, true);
  } catch {
    throw new FormatError('malformed');
  }
}

/** The name of a parsed element, `undefined` for text. */
function elementName(node: ParsedNode): string | undefined {
  return Object.keys(node).find((key) => key.startsWith(marker));
}

/** Recursion is bounded: screenXml has limited the depth. */
function toElement(node: ParsedNode, outer: NamespaceScope): XmlElement {
  const name = elementName(node) ?? '';
  const content = node[name] as ParsedNode[];
  const attributes = new Map(
    Object.entries(node[attributesMember] ?? {}).map(([key, value]) => [
      key.slice(marker.length),
      String(value),
    ]),
  );
  const scope = innerScope(outer, attributes);
  return {
    ...expandElementName(scope, name.slice(marker.length)),
    attributes: [...attributes]
      .filter(([key]) => key !== 'xmlns' && !key.startsWith('xmlns:'))
      .map(([key, value]) => ({ ...expandAttributeName(scope, key), value })),
    children: content
      .filter((child) => elementName(child) !== undefined)
      .map((child) => toElement(child, scope)),
    text: content.map((child) => child[textMember] ?? '').join(''),
  };
}
