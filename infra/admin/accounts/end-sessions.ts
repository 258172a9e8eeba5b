import { defineCommand } from '../command.ts';
import { keyRingPlace } from '../keyring/key-ring-place.ts';
import { knownWithin } from '../keyring/known-within.ts';
import { Refusal } from '../refusal.ts';
import { addressing, findAccount } from './address.ts';
import { openAccounts } from './open-accounts.ts';

/** A time further ahead than this, in ms, was written by a clock that was wrong. */
const toleratedMs = 60_000;

/**
 * `accounts end-sessions`: of one account by a write to it, of all by a time in the key ring, whatever their number.
 * The time moves forward, so that who does it a moment earlier takes nothing back; but one that is yet to come, and
 * ends sign-ins as soon as they are made, is put right.
 */
export const endSessionsCommand = defineCommand({
  ...addressing,
  summary: 'End all tokens of an account, or of everybody, for good',
  details:
    '--all ends the tokens of every sign-in before now, by the clock of this machine; of the tokens of other issuers those\n' +
    `issued before now. It changes the key ring, which is known everywhere within ${knownWithin}. With --all, codes that\n` +
    'are out, and what was given for one, end by themselves within ten minutes; those of one account end at once.\n' +
    'Passwords and accounts stay as they are.',
  options: {
    id: { type: 'string', value: '<id>', help: 'id of the account; also as the argument' },
    ...addressing.options,
    all: { type: 'boolean', help: 'of all accounts' },
  },
  async run(context, { id, all, ...aliases }, argument) {
    const { environment, stdout, now, about } = context;
    if (all) {
      if (argument !== undefined || id !== undefined || Object.keys(aliases).length > 0) {
        throw new Refusal('--all goes with no account');
      }
      const subject = about('all accounts');
      const ring = await keyRingPlace(environment).write.change((present) => ({
        ...present,
        tokensEndedAt: endOfAll(present.tokensEndedAt, now()),
      }));
      const endedAt = new Date(ring.tokensEndedAt ?? 0).toISOString();
      stdout.write(`Ended the tokens of all sign-ins before ${endedAt}: everywhere within ${knownWithin}\n`);
      return subject;
    }
    if (id !== undefined && argument !== undefined) throw new Refusal('Name one account');
    const accounts = openAccounts(environment);
    const found = await findAccount(context, accounts, aliases, id ?? argument);
    if (!(await accounts.endTokens(found, now()))) throw new Refusal(`No account has id ${found}`);
    return about(found);
  },
});

function endOfAll(present = 0, now: number): number {
  return present > now + toleratedMs ? now : Math.max(present, now);
}
