import { dictionary } from '@zxcvbn-ts/language-common';

/** So many of the most common passwords of a length, in code points. */
interface Quota {
  readonly shortest: number;
  readonly longest: number;
  readonly count: number;
}

/**
 * The long ones are what the default minimum of eight characters lets through. The short ones serve a deployment
 * that lowers the minimum; under six characters the length rule is the better answer.
 */
const quotas: readonly Quota[] = [
  { shortest: 8, longest: 256, count: 10_000 },
  { shortest: 6, longest: 7, count: 4_000 },
];

/** Where no length can be seen. */
const shortQuota: Quota = { shortest: 1, longest: 5, count: 2_000 };

/**
 * The passwords of the blocklist, distinct, in NFKC and lower case.
 * @throws Error when the dictionary has shrunk and cannot fill a quota.
 */
export function listedPasswords(): string[] {
  return quotas.flatMap(mostCommon);
}

/**
 * Common passwords that are shorter than any policy allows, spelled likewise.
 * @throws Error as {@link listedPasswords}
 */
export function listedShortPasswords(): string[] {
  return mostCommon(shortQuota);
}

/**
 * Source: the dictionary `passwords-common` of the npm package `@zxcvbn-ts/language-common`, most common first;
 * MIT licence, © 2012–2016 Dan Wheeler and Dropbox, Inc., © 2021 zxcvbn-ts.
 */
function mostCommon({ shortest, longest, count }: Quota): string[] {
  const byRank = dictionary['passwords-common'].map((password) => password.normalize('NFKC').toLowerCase());
  const taken = [...new Set(byRank)]
    .filter((password) => {
      const { length } = [...password];
      return length >= shortest && length <= longest;
    })
    .slice(0, count);
  if (taken.length < count) {
    throw new Error(
      `the dictionary holds only ${taken.length} passwords of ${shortest} to ${longest} characters`,
    );
  }
  return taken;
}
