import type { HttpError } from './http-error.ts';

/** The value of a member of a reply. `undefined` leaves the member out. */
export type ReplyValue = string | number | boolean | null | undefined;

/** Reads request bodies of some media types. */
export interface RequestFormat {
  /** Media types in lower case, without parameters; the first one is canonical. */
  readonly mediaTypes: readonly string[];
  /**
   * The members of a body of at most 64 KiB, in time linear in its length. The record has no prototype. Values keep
   * the type that the format gave them: every scalar of a form or of XML is a string, and it is up to the reader's
   * schema to take a number from it.
   *
   * @throws FormatError for every body that is refused; nothing else is thrown, whatever the bytes
   */
  decode(bytes: Uint8Array): Record<string, unknown>;
}

/** Writes reply bodies of some media types. */
export interface ReplyFormat {
  /** Media types in lower case, without parameters; the first one is canonical. */
  readonly mediaTypes: readonly string[];
  /** The body of a reply that is a flat record. */
  encode(reply: Readonly<Record<string, ReplyValue>>): Uint8Array;
  /** The body of an error reply, which in XML has another root than a reply. */
  encodeError(error: HttpError): Uint8Array;
}

/** A format of both requests and replies. */
export type Format = RequestFormat & ReplyFormat;
