const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** A length of time such as `90s`, `30m`, `24h` or `7d`, in ms; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  const scale = unitMs[unit];
  return scale === undefined ? undefined : Number(count) * scale;
}

/** A length of time (ms) as {@link parseDuration} reads it, rounded up to whole ones of its largest unit. */
export function formatDuration(ms: number): string {
  const [unit, scale] = Object.entries(unitMs).findLast(([, size]) => ms >= size) ?? ['s', 1_000];
  return `${Math.ceil(ms / scale)}${unit}`;
}
