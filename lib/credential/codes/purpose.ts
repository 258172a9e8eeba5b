/** What a code is good for: one operation of one dialect, `authing:reset_password`, and nothing else. */
export type Purpose = `${string}:${string}`;
