/**
 * A source of cryptographically strong randomness: `length` fresh bytes per call.
 * `randomBytes` of node:crypto is the one for real use; a test may pass a predictable one.
 */
export type RandomBytes = (length: number) => Uint8Array;
