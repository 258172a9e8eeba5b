/** What became of a requirement. `met, no test` is for what is not there to be tested, such as a password hint. */
export const verdicts = [
  'met',
  'met with a setting',
  'met, no test',
  'not met: the wire forbids',
  'not met',
  "operator's",
] as const;

export type Verdict = (typeof verdicts)[number];

/** ASVS: from which level on. NIST: the word of the requirement. */
export type Level = 'L1' | 'L2' | 'L3' | 'shall' | 'should';

export type DialectName = 'sophon' | 'tencent-ciam' | 'authing' | 'digitalscience' | 'qingzhenyun';

/** Words of a file by its path: titles of tests by paths below `test`, words of pages by paths from the root. */
export type Evidence = Readonly<Record<string, readonly string[]>>;

interface Judged {
  /** As the standard numbers it; what stands in one numbered paragraph has a word behind it. */
  readonly number: string;
  readonly level: Level;
  /** What it asks, in our own words. */
  readonly asks: string;
  /** Why, and what remains. */
  readonly note?: string;
  /** Titles as they stand in the source, placeholders included. */
  readonly tests?: Evidence;
  /** Where a requirement asks for documentation. */
  readonly pages?: Evidence;
}

/** One requirement of a standard, and how far it is met. */
export type Row = Judged &
  (
    | { readonly verdict: 'met' | 'met, no test' }
    /** `setting`: a variable of the README's table with its value. */
    | { readonly verdict: 'met with a setting'; readonly setting: string }
    /** `dialects`: whose APIs leave no choice. */
    | {
        readonly verdict: 'not met: the wire forbids';
        readonly dialects: readonly DialectName[];
        note: string;
      }
    | { readonly verdict: 'not met' | "operator's"; readonly note: string }
  );

/** A standard and the rows that were judged. */
export interface Standard {
  readonly name: string;
  /** Where its text is, and what was left out. */
  readonly about: string;
  readonly rows: readonly Row[];
}
