/** The service cannot start, for a reason that its operator can remove; the message names it in one line. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
