const messages = {
  'not-utf8': 'The body is not valid UTF-8.',
  malformed: 'The body is malformed.',
  'not-an-object': 'The body is well-formed but not an object.',
  'too-deep': 'The body is nested too deeply.',
  'too-many-members': 'The body has too many members.',
  'too-large': 'The body is larger than it may be.',
  'duplicate-member': 'The body names a member twice.',
} as const;

/** Why a body was refused. */
export type FormatErrorReason = keyof typeof messages;

/**
 * A body that its format refuses. It carries its reason and nothing else: a parser's own error quotes the body
 * that it failed on, passwords included, so neither that message nor a `cause` is ever kept.
 */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly reason: FormatErrorReason;

  constructor(reason: FormatErrorReason) {
    super(messages[reason]);
    this.reason = reason;
  }
}
