import { FormatError } from './format-error.ts';
import { maxDepth, maxMembers } from './limits.ts';
import { decodeUtf8 } from './utf8.ts';

/** Lengths in bytes of the values that have a fixed one, by element type (bsonspec.org, version 1.1). */
const fixedLengths: Readonly<Record<number, number>> = {
  1: 8, // double
  7: 12, // ObjectId
  8: 1, // boolean
  9: 8, // UTC datetime
  10: 0, // null
  16: 4, // int32
  18: 8, // int64
  19: 16, // decimal128
};
const stringType = 2;
const documentType = 3;
const arrayType = 4;
const binaryType = 5;

/** An empty document: its length and its terminator. */
const smallestDocument = 5;

/**
 * Walks a BSON body before anything decodes it: the document fills the body, every length stays inside the document
 * that states it, every string is terminated, no document names a member twice, and the limits of depth and members
 * hold. Code, regular expressions, pointers and types internal to MongoDB are refused here, so that the decoder never
 * builds them from a stranger's bytes.
 *
 * @throws FormatError `malformed`, `not-utf8`, `too-deep`, `too-many-members`
 */
export function checkBson(bytes: Uint8Array): void {
  if (bytes.byteLength < smallestDocument) throw new FormatError('malformed');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let members = 0;

  function checkDocument(start: number, end: number, depth: number, isArray: boolean): void {
    if (depth > maxDepth) throw new FormatError('too-deep');
    demand(end - start >= smallestDocument && view.getInt32(start, true) === end - start);
    const terminator = end - 1;
    demand(bytes[terminator] === 0);

    const names = new Set<string>();
    let offset = start + 4;
    while (offset < terminator) {
      if (++members > maxMembers) throw new FormatError('too-many-members');
      const type = view.getUint8(offset);
      const nameEnd = bytes.indexOf(0, offset + 1);
      demand(nameEnd < terminator);
      const name = decodeUtf8(bytes.subarray(offset + 1, nameEnd));
      demand(isArray || !names.has(name));
      names.add(name);

      const length = valueLength(type, nameEnd + 1, terminator);
      offset = nameEnd + 1 + length;
      demand(offset <= terminator);
      if (type === documentType || type === arrayType) {
        checkDocument(nameEnd + 1, offset, depth + 1, type === arrayType);
      } else if (type === stringType) {
        demand(bytes[offset - 1] === 0);
      }
    }
  }

  function valueLength(type: number, offset: number, terminator: number): number {
    const fixed = fixedLengths[type];
    if (fixed !== undefined) return fixed;
    demand(offset + 4 <= terminator);
    const stated = view.getInt32(offset, true);
    if (type === documentType || type === arrayType) {
      demand(stated >= smallestDocument);
      return stated;
    }
    if (type === stringType) {
      demand(stated >= 1); // counts the terminator
      return 4 + stated;
    }
    demand(type === binaryType && stated >= 0);
    return 4 + 1 + stated;
  }

  checkDocument(0, bytes.byteLength, 1, false);
}

function demand(condition: boolean): asserts condition {
  if (!condition) throw new FormatError('malformed');
}
