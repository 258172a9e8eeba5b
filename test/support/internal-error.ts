/** What the clients of a dialect are told when the fault is the service's: status, and the body as JSON. */
export type InternalError = readonly [status: number, body: unknown];
