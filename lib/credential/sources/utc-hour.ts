const hourMs = 3_600_000;

/** Names the UTC hour of a time (ms since the epoch), for which sources are counted: a whole number, one more each hour. */
export function utcHour(now: number): number {
  return Math.floor(now / hourMs);
}

/** When the UTC hour of a time is over; both ms since the epoch. */
export function endOfHour(now: number): number {
  return (utcHour(now) + 1) * hourMs;
}
