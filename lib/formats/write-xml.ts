/** What XML 1.0 §2.2 forbids even as a reference, and lone surrogates, which UTF-8 cannot carry. */
const illegalCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A carriage return is written as a reference because a reader turns a bare one into a line feed (§2.11). */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

/** Characters that a name without a colon may start with, and contain (XML 1.0 §2.3). */
const nameStart =
  'A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
const nameCharacters = `${nameStart}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}\\u{2040}`;
const notInName = new RegExp(
  `^[^${nameStart}]|[^${nameCharacters}]|_(?=x[0-9A-Fa-f]{4}(?:[0-9A-Fa-f]{4})?_)`,
  'gu',
);

/** Text as the content of an element or of a quoted attribute. A character that XML forbids becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(illegalCharacter, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => escapes[character] ?? character);
}

/**
 * Any text, not empty, as the name of an element: a character that no name may have there becomes `_xHHHH_`, and so
 * does an underscore that would read as the start of such an escape (.NET's `XmlConvert.EncodeLocalName`).
 */
export function encodeXmlName(text: string): string {
  return text.replace(notInName, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const digits = codePoint.toString(16).toUpperCase();
    return `_x${digits.padStart(codePoint > 0xffff ? 8 : 4, '0')}_`;
  });
}

/**
 * An element of escaped content. Names are trusted. Without content it is written as .NET's XML writer does, with a
 * space before the slash.
 */
export function writeXmlElement(
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`),
  ].join(' ');
  return content === '' ? `<${start} />` : `<${start}>${content}</${name}>`;
}
