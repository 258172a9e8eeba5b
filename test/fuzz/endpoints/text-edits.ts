/** Changes of a text, by name; `at` says where, from 0 to below 65,536 for the whole length. */
const textEdits: Readonly<Record<string, (text: string, at: number) => string>> = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  reversed: (text) => [...text].reverse().join(''),
  doubled: (text) => text + text,
  'hundred times': (text) => text.repeat(100).slice(0, 20_000),
  'in spaces': (text) => ` ${text}\t`,
  'in quotes': (text) => `"${text}"`,
  'before NUL': (text) => `${text}\0`,
  'behind a byte order mark': (text) => `\ufeff${text}`,
  'before a line break': (text) => `${text}\n`,
  'full width': (text) =>
    text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  decomposed: (text) => `${text.normalize('NFD')}\u0301`,
  escaped: (text) => encodeURIComponent(text.toWellFormed()),
  'as base64': (text) => Buffer.from(text).toString('base64'),
  'as hex': (text) => Buffer.from(text).toString('hex'),
  cut: (text, at) => text.slice(0, place(text, at)),
  'without beginning': (text, at) => text.slice(place(text, at)),
  'one less': (text, at) => text.slice(0, place(text, at)) + text.slice(place(text, at) + 1),
  'one more': (text, at) =>
    text.slice(0, place(text, at)) + odd[at % odd.length] + text.slice(place(text, at)),
  'one other': (text, at) =>
    text.slice(0, place(text, at)) + odd[at % odd.length] + text.slice(place(text, at) + 1),
  'two swapped': (text, at) => {
    const start = place(text, at);
    return (
      text.slice(0, start) + [...text.slice(start, start + 2)].reverse().join('') + text.slice(start + 2)
    );
  },
};

/** The names, in order. */
export const textEditNames = Object.keys(textEdits);

const odd = [
  '0',
  'A',
  'z',
  ' ',
  '"',
  '\\',
  '%',
  '+',
  '=',
  '.',
  '-',
  '_',
  '\0',
  '\ud800',
  '密',
  '\u{1F511}',
  'é',
];

function place(text: string, at: number): number {
  return Math.floor((at / 65_536) * text.length);
}

/** A text changed by the edit of that name; as it was when there is none. */
export function editedText(text: string, name: unknown, at: unknown): string {
  const key = String(name);
  return Object.hasOwn(textEdits, key) ? (textEdits[key]?.(text, Number(at)) ?? text) : text;
}

/** Whether an edit has that name. */
export function isTextEdit(name: unknown): boolean {
  return Object.hasOwn(textEdits, String(name));
}
