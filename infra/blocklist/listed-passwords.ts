import { dictionary } from '@zxcvbn-ts/language-common';

/**
 * How many of the most common passwords to take, by length in code points.
 *
 * The long ones are what the default minimum of eight characters lets through. The short ones serve a deployment
 * that lowers the minimum; under six characters the length rule is the better answer.
 */
const quotas = [
  { shortest: 8, longest: 256, count: 10_000 },
  { shortest: 6, longest: 7, count: 4_000 },
] as const;

/**
 * The passwords of the blocklist, distinct, in NFKC and lower case.
 *
 * Source: the dictionary `passwords-common` of the npm package `@zxcvbn-ts/language-common`, most common first;
 * MIT licence, © 2012–2016 Dan Wheeler and Dropbox, Inc., © 2021 zxcvbn-ts.
 *
 * @throws Error when the dictionary has shrunk and cannot fill a quota.
 */
export function listedPasswords(): string[] {
  const byRank = dictionary['passwords-common'].map((password) => password.normalize('NFKC').toLowerCase());
  const distinct = [...new Set(byRank)];
  return quotas.flatMap(({ shortest, longest, count }) => {
    const taken = distinct
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
  });
}
