import { Writable } from 'node:stream';

/**
 * What a terminal would act on, or show as something else: controls but the line feed, formats (the bidirectional ones
 * among them), separators of lines, private use, unassigned code points and lone surrogates.
 */
const unprintable = /[[\p{C}\p{Zl}\p{Zp}]--\n]/gv;

/**
 * A text in which what a terminal would act on is written as JSON writes it, `\u001b`; beyond the BMP as two of them.
 * JSON stays JSON of the same value.
 */
export function escapeUnprintable(text: string): string {
  return text.replace(unprintable, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/**
 * A stream that writes to another one, escaped: names and files from elsewhere must not steer the operator's
 * terminal.
 */
export function escaped(stream: Writable): Writable {
  // Who reads it may go away (`| head`): the command goes on, and its line still comes to the record.
  stream.on('error', () => undefined);
  return new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      stream.write(escapeUnprintable(String(chunk)));
      // Not when it was written: the other stream keeps what waits, and what is said last must not wait here.
      done();
    },
  });
}
