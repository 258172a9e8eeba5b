/** The command cannot be done as asked; the message tells the operator why in one line. Exit code 1. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Whether a part of it was done all the same. */
  readonly isPartly: boolean;

  constructor(message: string, { isPartly = false }: { readonly isPartly?: boolean } = {}) {
    super(message);
    this.isPartly = isPartly;
  }
}

/** The command line itself is wrong; the usage follows the message. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
