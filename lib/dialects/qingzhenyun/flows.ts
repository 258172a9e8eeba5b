/** What a code is good for, and the `phoneInfo` of its sending: one of the two flows, never the other. */
export const flows = {
  signedIn: 'qingzhenyun:change-password',
  notSignedIn: 'qingzhenyun:forgotten-password',
} as const;

/** One of {@link flows}. */
export type Flow = (typeof flows)[keyof typeof flows];
