import type { Account, Credential } from '../../../lib/credential/account.ts';
import { plainSecret, type Secret, toMd5 } from '../../../lib/credential/secret.ts';
import type { History } from '../history.ts';
import { firstPasswords, wrongPassword } from '../operations/cast.ts';
import type { MemoHasher } from '../world/memo-hasher.ts';

/** What is really stored, found out by hashing every password that anybody of a history ever named. */
export interface Truth {
  /** The passwords with which a hash of the account can be passed, in whatever form they are submitted. */
  passwordsOf(account: Account): readonly string[];
  /** The one of them; undefined when it is none or several. */
  passwordOf(account: Account): string | undefined;
}

/** Finds out the truth about the states of a history. */
export async function truthOf(
  { reports, states }: Pick<History, 'reports' | 'states'>,
  hasher: MemoHasher,
): Promise<Truth> {
  const candidates = [
    wrongPassword,
    firstPasswords.replaced,
    firstPasswords.present,
    ...reports.map(({ given }) => given.newPassword),
  ];
  const found = new Map<string, readonly string[]>();
  for (const { account } of states) {
    const key = keyOf(account);
    if (!found.has(key)) found.set(key, await passing(account.credential ?? [], candidates, hasher));
  }
  const passwordsOf = (account: Account) => found.get(keyOf(account)) ?? [];
  return {
    passwordsOf,
    passwordOf: (account) => {
      const passwords = passwordsOf(account);
      return passwords.length === 1 ? passwords[0] : undefined;
    },
  };
}

function keyOf({ credential = [] }: Account): string {
  return credential.map((hash) => ('digest' in hash ? hash.digest : '')).join(' ');
}

/** Which candidates pass one of the hashes, as their text or as their MD5. */
async function passing(
  credential: Credential,
  candidates: readonly string[],
  hasher: MemoHasher,
): Promise<string[]> {
  const passes = async (secret: Secret) => {
    for (const hash of credential) if (await hasher.verify(secret, hash)) return true;
    return false;
  };
  const passed: string[] = [];
  for (const candidate of candidates) {
    const secret = plainSecret(candidate);
    if ((await passes(secret)) || (await passes(toMd5(secret)))) passed.push(candidate);
  }
  return passed;
}
