import { FormatError } from './format-error.ts';

/** XML 1.0 §4.6. */
const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

const reference = /&(?:#([0-9]{1,10});|#x([0-9a-fA-F]{1,8});|([a-z]{1,4});)?/g;

/**
 * Replaces the character references and the five predefined entities of XML 1.0 in a text. The result is never
 * longer than the text and is not looked at again, so that nothing can be expanded twice.
 *
 * @throws FormatError `malformed` for any other reference, a bare `&`, or a character that XML forbids
 */
export function resolveXmlReferences(text: string): string {
  return text.replace(reference, (_, decimal?: string, hexadecimal?: string, name = '') => {
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
    const value = predefined.get(name);
    if (value === undefined) throw new FormatError('malformed');
    return value;
  });
}

function character(codePoint: number): string {
  if (!isXmlCharacter(codePoint)) throw new FormatError('malformed');
  return String.fromCodePoint(codePoint);
}

/** XML 1.0 §2.2, production Char. */
function isXmlCharacter(codePoint: number): boolean {
  return (
    codePoint === 0x9 ||
    codePoint === 0xa ||
    codePoint === 0xd ||
    (codePoint >= 0x20 && codePoint <= 0xd7ff) ||
    (codePoint >= 0xe000 && codePoint <= 0xfffd) ||
    (codePoint >= 0x10000 && codePoint <= 0x10ffff)
  );
}
