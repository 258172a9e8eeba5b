/**
 * The body of an error reply of ASP.NET Web API (its class `HttpError`): a message and, for an invalid model, the
 * messages of each member. Both are public: no part of a request belongs in them.
 */
export interface HttpError {
  readonly Message: string;
  readonly ModelState?: Readonly<Record<string, readonly string[]>>;
}
