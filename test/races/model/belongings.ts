import { decodeJwt } from 'jose';
import type { Told } from './client.ts';
import type { Command, HeldCode, HeldToken, NewPassword, OldPassword, TokenDialect } from './commands.ts';
import type { AccountState, Purpose } from './state.ts';

/** What lasts until a time, ms since the epoch. */
interface Lasting {
  readonly id: string;
  readonly text: string;
  readonly until: number;
}

/** How long what has to be brought back with a code lasts, and what a code is exchanged for, in ms. */
const noteMs = 300_000;

/** What the clients of one account have: passwords that they tried, tokens, codes, and what goes with those. */
export class Belongings {
  /** Every password that anybody ever chose, taken or refused. */
  readonly chosen = new Set<string>();
  readonly #tokens: Readonly<Record<TokenDialect, Lasting[]>> = { tencent: [], authing: [], qingzhenyun: [] };
  readonly #notes: Partial<Record<Purpose, Lasting[]>> = {};
  readonly #codes: Partial<Record<Purpose, { readonly sending: string; readonly code: string }[]>> = {};
  readonly #grants: Lasting[] = [];

  /** A password to choose, which the account has had or nobody has ever given. */
  choose(which: NewPassword, account: AccountState, id: string): string {
    const password = passwordOf(which, account, id);
    this.chosen.add(password);
    return password;
  }

  /** A token of a dialect, counted from the newest on; the oldest when there are not so many. */
  token(dialect: TokenDialect, held: number): HeldToken {
    const all = this.#tokens[dialect];
    const one = all[Math.min(held, all.length - 1)];
    if (!one) throw new Error(`no token of ${dialect}`);
    return { id: one.id, text: one.text, isExpired: isOver(one) };
  }

  /** Every token that is held, of a dialect. */
  tokens(dialect: TokenDialect): HeldToken[] {
    return this.#tokens[dialect].map((_, held) => this.token(dialect, held));
  }

  /** A code for a purpose, and the sending that it is of; none of those that were sent when it is to be wrong. */
  code(purpose: Purpose, which: HeldCode): { readonly code: string; readonly sending?: string } {
    const sent = this.#codes[purpose] ?? [];
    const held = which === 'wrong' ? undefined : sent.at(which === 'last' ? -1 : -2);
    if (!held) return { code: this.#unsent() };
    // One that happens to be the same as a later one is that.
    return sent.findLast(({ code }) => code === held.code) ?? held;
  }

  /** The note of a sending, or else of the last one. */
  note(purpose: Purpose, sending: string | undefined) {
    const notes = this.#notes[purpose] ?? [];
    const note = notes.find(({ id }) => id === sending) ?? notes.at(-1);
    return note && { sending: note.id, text: note.text, isExpired: isOver(note) };
  }

  /** What a code was last exchanged for. */
  grant() {
    const grant = this.#grants.at(-1);
    return grant && { grant: grant.id, text: grant.text, isExpired: isOver(grant) };
  }

  /** Keeps a token of the time before. */
  hold(dialect: TokenDialect, id: string, text: string): void {
    this.#tokens[dialect].unshift({ id, text, until: decodeJwt(text).exp! * 1000 });
  }

  /** Keeps what a client was given with an answer. */
  keep(command: Command, { token, note, grant }: Told): void {
    const { id } = command;
    const now = Date.now();
    const dialect = dialectOf(command);
    if (token !== undefined && dialect !== undefined) this.hold(dialect, id, token);
    if (grant !== undefined) this.#grants.push({ id, text: grant, until: now + noteMs });
    if (note !== undefined && command.kind === 'send') {
      const notes = this.#notes[command.purpose] ?? [];
      const until = now + noteMs;
      this.#notes[command.purpose] = [...notes, { id: command.sending, text: note, until }];
    }
  }

  /** Keeps a code that came. */
  receive(purpose: Purpose, sending: string, code: string): void {
    this.#codes[purpose] = [...(this.#codes[purpose] ?? []), { sending, code }];
  }

  /** Six digits that were never sent. */
  #unsent(): string {
    const sent = Object.values(this.#codes).flatMap((codes) => codes.map(({ code }) => code));
    for (let guess = 0; ; guess += 1) {
      const code = String(guess).padStart(6, '0');
      if (!sent.includes(code)) return code;
    }
  }
}

/** A password of those that the account has had, or one that it never had. */
export function passwordOf(which: OldPassword | NewPassword, account: AccountState, id: string): string {
  const [former, ...older] = account.history;
  const had: Partial<Record<typeof which, string | undefined>> = {
    current: account.current,
    former,
    older: older.at(-1),
  };
  return had[which] ?? `battery staple ${id}`;
}

function isOver({ until }: Lasting): boolean {
  return until <= Date.now();
}

function dialectOf(command: Command): TokenDialect | undefined {
  if (command.kind === 'signIn' && command.dialect !== 'sophon') return command.dialect;
  return 'token' in command || command.kind === 'change' ? 'qingzhenyun' : undefined;
}
