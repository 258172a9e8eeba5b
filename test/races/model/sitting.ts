import { passTime } from '../../support/clock.ts';
import { comingFrom } from '../../support/coming-from.ts';
import { messagesTo } from '../../support/text-messages.ts';
import { authingClient } from '../../wire/authing/client.ts';
import { digitalscienceClient } from '../../wire/digitalscience/client.ts';
import { qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import { Belongings } from './belongings.ts';
import { clientsOf, type Told } from './client.ts';
import { type Command, type Round, type SignInDialect, tokenDialects, type Wish } from './commands.ts';
import { type Answered, explain } from './explain.ts';
import { addresses, commandsOf, mobilesOf } from './make-commands.ts';
import type { RacedService } from './raced-service.ts';
import { newAccount, type Purpose, type State } from './state.ts';

/** A sequence that no order of its steps explains, or after which something is not as promised. */
export class Unexplained extends Error {
  override readonly name = 'Unexplained';
}

/** One account, the clients that race for it, and all that may be the case by what they were told. */
export class Sitting {
  readonly account: { readonly id: string; readonly phone: string };
  readonly has = new Belongings();
  readonly #service: RacedService;
  readonly #ask: ReadonlyMap<string, ReturnType<typeof clientsOf>>;
  readonly #told: string[] = [];
  #states: State[];
  #received = 0;

  private constructor(service: RacedService, agent: Parameters<typeof clientsOf>[1]) {
    this.#service = service;
    this.account = agent;
    const clientsFrom = (address: string) =>
      clientsOf(comingFrom(service.wire, address), agent, mobilesOf(agent.phone));
    this.#ask = new Map(addresses.map((address) => [address, clientsFrom(address)]));
    this.#states = [newAccount(agent.password, tokenDialects)];
    this.has.chosen.add(agent.password);
  }

  /** Creates the account, which all dialects know, and a token of each dialect. */
  static async begin(service: RacedService): Promise<Sitting> {
    const { wire } = service;
    const way = 'overHttp';
    const agent = await digitalscienceClient(wire, way).createAgent();
    const sitting = new Sitting(service, agent);
    const clients = {
      tencent: tencentCiamClient(wire, way),
      authing: authingClient(wire, way),
      qingzhenyun: qingzhenyunClient(wire, way),
    };
    for (const dialect of tokenDialects) {
      sitting.has.hold(dialect, dialect, await clients[dialect].mint(agent));
    }
    return sitting;
  }

  /** One of the states that may be the case. */
  get believed(): State {
    const [state] = this.#states;
    if (!state) throw new Error('nothing is believed');
    return state;
  }

  /** Lets a round's commands race, and finds out what may be the case after it. @throws Unexplained */
  async play({ wishes, purpose, thenSeconds }: Round, name: string): Promise<Answered[]> {
    const commands = commandsOf({ wishes, purpose }, name, this.believed.account, this.has);
    const told = await Promise.all(
      commands.map(async (command) => ({ command, ...(await this.#do(command)) })),
    );
    this.#conclude(told);
    for (const { command, ...its } of told) this.has.keep(command, its);
    this.#receive(name, purpose);
    await this.#service.wire.local.settled();
    if (thenSeconds > 0) passTime(thenSeconds * 1000);
    return told;
  }

  /** Does one thing while nobody else does anything. @returns the word of the answer */
  async alone(wish: Wish): Promise<string> {
    const round = { wishes: [wish], purpose: 'authing', thenSeconds: 0 } as const;
    const [answered] = await this.play(round, this.#nextName());
    return answered?.word ?? '';
  }

  /** Signs in by any password while nobody else does anything. @returns the word of the answer */
  async signIn(dialect: SignInDialect, password: string): Promise<string> {
    const command = {
      kind: 'signIn',
      id: this.#nextName(),
      network: addresses[0],
      dialect,
      password,
    } as const;
    const { word } = await this.#do(command);
    this.#conclude([{ command, word }]);
    return word;
  }

  /** What is wrong, and everything that led to it. */
  unexplained(what: string): Unexplained {
    return new Unexplained(`${what}\n${this.#told.join('\n')}\nbelieved: ${JSON.stringify(this.#states)}`);
  }

  async #do(command: Command): Promise<Told> {
    if (command.kind !== 'clean' && command.kind !== 'operate') {
      return this.#ask.get(command.network)?.(command) ?? { word: 'nobody' };
    }
    const { accounts } = this.#service.wire.wiring;
    const { id } = this.account;
    const now = Date.now();
    // An operator looks twice; one who acted at once would always come before requests that take the way over HTTP.
    for (let looks = 0; looks < 2; looks += 1) await accounts.read(id);
    const acts = {
      freeze: () => accounts.freeze(id),
      thaw: () => accounts.thaw(id, now),
      unlock: () => accounts.unlock(id),
      endSessions: () => accounts.endTokens(id, now),
    };
    await (command.kind === 'clean' ? this.#service.clean(command.how) : acts[command.act]());
    return { word: 'ok' };
  }

  #conclude(answered: readonly Answered[]): void {
    this.#told.push(answered.map(spell).join('\n  | '));
    const states = explain(this.#states, answered, Date.now());
    if (states.length === 0) throw this.unexplained('no order of the steps explains the last answers');
    this.#states = states;
  }

  /** Reads the message of a round: those who ask for a code in it ask for one purpose, so it is at most one. */
  #receive(name: string, purpose: Purpose): void {
    const messages = messagesTo(this.#service.wire, this.account.phone);
    const came = messages.slice(this.#received).flatMap(({ text }) => /(?<!\d)\d{6}(?!\d)/.exec(text) ?? []);
    this.#received = messages.length;
    for (const code of came) this.has.receive(purpose, name, code);
    const states = this.#states.filter(({ messages: sent }) => sent === this.#received);
    if (states.length === 0) throw this.unexplained(`${this.#received} messages came`);
    this.#states = states;
  }

  #nextName(): string {
    return `e${this.#told.length}`;
  }
}

/** A command and its answer, without the texts that only the wire needs. */
function spell({ command, word }: Answered): string {
  const shown = JSON.stringify(command, (name, value) => (name === 'text' ? undefined : value));
  return `${shown} → ${word}`;
}
