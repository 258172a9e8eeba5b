import { FormatError } from './format-error.ts';
import { maxDepth, maxMembers } from './limits.ts';

/** XML 1.0 §2.8; no other version and no other encoding than the one that the bytes were decoded with. */
const declarationPattern =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[Uu][Tt][Ff]-8"|'[Uu][Tt][Ff]-8'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;

/** One tag (XML 1.0 §3.1): group 1 is the slash of an end tag, group 2 that of an empty element. */
const tagPattern =
  /<(\/?)[^ \t\r\n<>/"'=]+(?:[ \t\r\n]+[^ \t\r\n<>/"'=]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*'))*[ \t\r\n]*(\/?)>/y;

/** XML 1.0 §2.2: what no document may contain. Lone surrogates cannot come out of UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters
const illegalCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const notWhiteSpace = /[^ \t\r\n]/;

/**
 * Screens an XML text before any parser sees it and returns it without its XML declaration. Document type
 * declarations are refused, and with them every entity that is not predefined, external ones included; so are
 * processing instructions, other encodings than UTF-8, markup that is not a tag, a comment or a CDATA section, text
 * outside the root, and more depth, elements or attributes than the limits allow. Whether tags match is left to the
 * parser.
 *
 * @throws FormatError `malformed`, `too-deep`, `too-many-members`
 */
export function screenXml(text: string): string {
  const document = text.replace(declarationPattern, '');
  if (illegalCharacter.test(document)) throw new FormatError('malformed');

  let depth = 0;
  let members = 0;
  let offset = 0;
  while (offset < document.length) {
    const markup = document.indexOf('<', offset);
    const textEnd = markup === -1 ? document.length : markup;
    if (depth === 0 && notWhiteSpace.test(document.slice(offset, textEnd))) {
      throw new FormatError('malformed');
    }
    if (markup === -1) break;

    if (document.startsWith('<!--', markup)) {
      offset = endOf(document, '-->', markup + 4);
    } else if (depth > 0 && document.startsWith('<![CDATA[', markup)) {
      offset = endOf(document, ']]>', markup + 9);
    } else {
      tagPattern.lastIndex = markup;
      const tag =
        document[markup + 1] === '!' || document[markup + 1] === '?' ? null : tagPattern.exec(document);
      if (tag === null) throw new FormatError('malformed');
      offset = tagPattern.lastIndex;
      const isEnd = tag[1] === '/';
      // The element, and no fewer than its attributes: each has one equals sign.
      if (!isEnd) members += tag[0].split('=').length;
      if (members > maxMembers) throw new FormatError('too-many-members');
      if (!isEnd && depth + 1 > maxDepth) throw new FormatError('too-deep');
      if (isEnd) depth--;
      else if (tag[2] !== '/') depth++;
    }
  }
  return document;
}

function endOf(text: string, delimiter: string, from: number): number {
  const index = text.indexOf(delimiter, from);
  if (index === -1) throw new FormatError('malformed');
  return index + delimiter.length;
}
