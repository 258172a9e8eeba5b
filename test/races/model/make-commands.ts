import { type Belongings, passwordOf } from './belongings.ts';
import type { Command, Round, Wish } from './commands.ts';
import type { AccountState, Purpose } from './state.ts';

/** The addresses that clients come from. */
export const addresses = ['127.0.0.1', '127.0.0.2', '127.0.0.3'] as const;

/** How the agent's app spells the number, by the cooldown that each spelling has: whole, and its last digits. */
export function mobilesOf(phone: string): Record<string, string> {
  return { 'digitalscience whole': phone, 'digitalscience tail': phone.slice(-6) };
}

/**
 * The commands of a round, by what is believed of the account when it begins.
 * @param name of the round, unique in its sequence
 */
export function commandsOf(
  { wishes, purpose }: Pick<Round, 'wishes' | 'purpose'>,
  name: string,
  believed: AccountState,
  has: Belongings,
): Command[] {
  return wishes.map((wish, i) => commandOf(wish, { id: `${name}.${i}`, name, purpose, believed, has }));
}

interface Circumstances {
  readonly id: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly believed: AccountState;
  readonly has: Belongings;
}

function commandOf(wish: Wish, { id, name, purpose, believed, has }: Circumstances): Command {
  const network = ('from' in wish && addresses[wish.from]) || addresses[0];
  const made = { id, network };
  switch (wish.kind) {
    case 'signIn':
      return { ...made, ...wish, password: passwordOf(wish.password, believed, id) };
    case 'change': {
      const { dialect } = wish;
      const old = passwordOf(wish.old, believed, `${id} old`);
      const next = has.choose(wish.next, believed, id);
      const token = dialect === 'sophon' ? {} : { token: has.token(dialect, wish.held) };
      return { ...made, kind: 'change', dialect, old, next, ...token };
    }
    case 'send': {
      const token = purpose === 'signedIn' ? { token: has.token('qingzhenyun', wish.held) } : {};
      const spelling = wish.held % 2 === 0 ? 'whole' : 'tail';
      const slot = purpose === 'digitalscience' ? `${purpose} ${spelling}` : purpose;
      return { ...made, kind: 'send', purpose, sending: name, slot, ...token };
    }
    case 'verify':
      return { ...made, kind: 'verify', purpose: 'authing', ...has.code('authing', wish.code) };
    case 'reset':
      return resetOf(wish, made, believed, has);
    case 'operate':
    case 'clean':
      return { ...made, ...wish };
  }
}

/** Where the way to a new password has a step before, and it was not taken yet, that step. */
function resetOf(
  { purpose, code, next: wished, held }: Extract<Wish, { kind: 'reset' }>,
  made: Pick<Command, 'id' | 'network'>,
  believed: AccountState,
  has: Belongings,
): Command {
  const given = has.code(purpose, code);
  if (purpose === 'authing') {
    const grant = has.grant();
    if (!grant) return { ...made, kind: 'verify', purpose, ...given };
    return { ...made, kind: 'redeem', ...grant, next: has.choose(wished, believed, made.id) };
  }
  const token = purpose === 'signedIn' ? { token: has.token('qingzhenyun', held) } : {};
  const next = has.choose(wished, believed, made.id);
  if (purpose === 'digitalscience') return { ...made, kind: 'reset', purpose, ...given, next };
  const note = has.note(purpose, given.sending);
  // Without a note there is no request to make.
  if (!note) return { ...made, kind: 'signIn', dialect: 'sophon', password: next };
  return { ...made, kind: 'reset', purpose, ...given, note, next, ...token };
}
