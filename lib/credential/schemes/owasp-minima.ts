/**
 * The least that OWASP's Password Storage Cheat Sheet accepts, as of its revision of June 2026. Where a scheme has
 * several rows, each is enough.
 */
export const owaspMinima = {
  bcrypt: { cost: 10 },
  pbkdf2: {
    sha1: { iterations: 1_400_000 },
    sha256: { iterations: 600_000 },
    sha512: { iterations: 220_000 },
  },
  /** N is 2^ln. */
  scrypt: [
    { ln: 17, r: 8, p: 1 },
    { ln: 16, r: 8, p: 2 },
    { ln: 15, r: 8, p: 3 },
    { ln: 14, r: 8, p: 5 },
    { ln: 13, r: 8, p: 10 },
  ],
  /** `m` in KiB. */
  argon2id: [
    { m: 47_104, t: 1, p: 1 },
    { m: 19_456, t: 2, p: 1 },
    { m: 12_288, t: 3, p: 1 },
    { m: 9_216, t: 4, p: 1 },
    { m: 7_168, t: 5, p: 1 },
  ],
} as const;

/** Whether parameters reach a row of a scheme's minima in every column. */
export function reachesAny<Column extends string>(
  rows: readonly Readonly<Record<Column, number>>[],
  parameters: Readonly<Record<Column, number>>,
): boolean {
  const columns = Object.keys(parameters) as Column[];
  return rows.some((row) => columns.every((column) => parameters[column] >= row[column]));
}
