import { goodUnder, type Invariant, isRefused, nameOf, statesDuring } from './invariant.ts';

/** How many former passwords the simulated deployment keeps. */
const historyDepth = 2;

/** Exactly one password at every moment, and changes by right proofs alone. */
export const passwordInvariants: readonly Invariant[] = [
  {
    name: 'exactly one password',
    promise:
      'A password change is one conditional write on one item: nothing is half done at any crash point',
    check: ({ states, truth }) => {
      for (const { step, account } of states) {
        const passwords = truth.passwordsOf(account);
        if (passwords.length !== 1)
          return `after step ${step} ${passwords.length} passwords open the account`;
      }
      return undefined;
    },
  },
  {
    name: 'one change, one version',
    promise:
      'A password change sets the credential, appends the history, and raises the version, or does nothing',
    check: ({ states, truth }) => {
      for (const [i, { step, account }] of states.entries()) {
        const before = states[i - 1]?.account;
        if (!before) continue;
        const rise = account.version - before.version;
        const isChanged = truth.passwordOf(account) !== truth.passwordOf(before);
        if (rise !== (isChanged ? 1 : 0))
          return `step ${step} raised the version by ${rise}, changed: ${isChanged}`;
        if (isChanged && before.status !== 'active')
          return `step ${step} changed a frozen account's password`;
        if (!isChanged) continue;
        const [, ...kept] = account.history;
        if (account.history.length !== Math.min(before.history.length + 1, historyDepth)) {
          return `step ${step} left a history of ${account.history.length}`;
        }
        if (JSON.stringify(kept) !== JSON.stringify(before.history.slice(0, historyDepth - 1))) {
          return `step ${step} left a history that is not the one before, and one more`;
        }
      }
      return undefined;
    },
  },
  {
    name: 'a change replaces the password that was proven',
    promise: 'What carries an older version is void by that alone',
    check: ({ states, reports, truth }) => {
      for (const [i, { account }] of states.entries()) {
        const before = states[i - 1]?.account;
        const by = reports.find(({ given }) => given.newPassword === truth.passwordOf(account));
        if (!before || account.version === before.version || by?.operation.changes !== 'by password')
          continue;
        const proven = by.given.known.present;
        if (truth.passwordOf(before) !== proven)
          return `${nameOf(by)} replaced a password that it had not proven`;
      }
      return undefined;
    },
  },
  {
    name: 'who was told success has it',
    promise: 'A caller who was told success has it',
    check: (evidence) => {
      const { reports, states, truth } = evidence;
      for (const report of reports) {
        if (!report.operation.changes) continue;
        const mine = states.filter(({ account }) => truth.passwordOf(account) === report.given.newPassword);
        const inTime = statesDuring(evidence, report).some((state) => mine.includes(state));
        if (report.told === 'ok' && !inTime) return `${nameOf(report)} was told success, and nothing changed`;
        if (isRefused(report) && mine.length > 0)
          return `${nameOf(report)} was told ${report.told}, and it was changed`;
      }
      return undefined;
    },
  },
  {
    name: 'a password is judged by what it is',
    promise: 'A right password is never called wrong, nor a wrong one right, whatever else is going on',
    check: (evidence) => {
      const { reports, truth } = evidence;
      for (const report of reports) {
        const { shows, changes } = report.operation;
        if (!shows || (changes && report.told === 'ok')) continue;
        const during = statesDuring(evidence, report);
        const shown = shows === 'wrong' ? '' : report.given.known[shows];
        const isRight = during.map(({ account }) => truth.passwordOf(account) === shown);
        if (report.told === 'ok' && !isRight.includes(true))
          return `${nameOf(report)} got in with a wrong password`;
        if (report.told === 'wrong_password' && !isRight.includes(false)) {
          return `${nameOf(report)} was told that the right password is wrong`;
        }
        const isActive = during.some(({ account }) => account.status === 'active');
        if (report.told === 'ok' && !isActive) return `${nameOf(report)} got into a frozen account`;
        const isFrozen = during.some(({ account }) => account.status === 'frozen');
        if (report.told === 'account_frozen' && !isFrozen)
          return `${nameOf(report)} found an active account frozen`;
      }
      return undefined;
    },
  },
  {
    name: 'no token of an older password',
    promise: 'A token older than the last password change is refused',
    check: (evidence) => {
      for (const report of evidence.reports) {
        const { told, learned } = report;
        if (told !== 'ok' || !('tokenVersion' in learned)) continue;
        const versions = statesDuring(evidence, report).map(({ account }) => goodUnder(account));
        if (!versions.includes(learned.tokenVersion ?? 0)) {
          return `${nameOf(report)} was served for a token of version ${learned.tokenVersion}, now ${versions}`;
        }
      }
      return undefined;
    },
  },
  {
    name: 'no account has two owners',
    promise: 'Aliases are unique by construction; no account is reachable by two credentials',
    check: ({ reports, after, beginning }) => {
      const made = reports.filter(({ learned }) => learned.created !== undefined);
      const same = made.find(({ asked }) => asked.operation === 'create the same name');
      if (same) return `${nameOf(same)} got a name that somebody has`;
      if (after.leadsTo.owner !== beginning.ownerId) return 'the name of the owner leads elsewhere';
      const others = made.filter(({ asked }) => asked.operation === 'create another name');
      if (others.length > 1) return `${others.length} accounts were created with one name`;
      const [other] = others;
      if (other && after.leadsTo.another !== other.learned.created)
        return `${nameOf(other)} cannot be reached`;
      return undefined;
    },
  },
];
