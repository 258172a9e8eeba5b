import { seeds } from './seeds/all.ts';
import type { Bench } from './seeds/bench.ts';
import type { Fixture, Seed } from './seeds/seed.ts';
import type { Answered } from './service/call.ts';
import { strangersLoot } from './strangers.ts';

/** Outcomes after which an attempt stands against the account. */
const failures = new Set(['wrong_password', 'wrong_code', 'spent_code', 'account_locked', 'outdated']);
/** Fewer than after which anybody is refused for a while. */
const mostFailures = 4;
/** A code lives for five minutes, in ms. */
const longestLife = 200_000;
/** Of an account that nobody has changed. */
const firstVersion = 1;
/** Uses of what belongs to others, before it is made anew. */
const mostBorrowed = 1_000;

interface Kept {
  readonly fixture: Fixture;
  readonly madeAt: number;
  failures: number;
  changed: boolean;
}

/** Keeps a fixture of every use-case that is as good as new, and sees that only who was told so changed a password. */
export class Fixtures {
  readonly #bench: Bench;
  readonly #kept = new Map<string, Kept>();
  #borrowed: Promise<Record<string, string>> | undefined;
  #uses = 0;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** A fixture whose request would succeed. */
  async of(seed: Seed): Promise<Fixture> {
    if (this.#uses % mostBorrowed === 0) this.#borrowed = strangersLoot(this.#bench);
    this.#uses += 1;
    const others = await this.#borrowed;
    const kept = this.#kept.get(seed.name) ?? (await this.#make(seed));
    return { ...kept.fixture, values: { ...kept.fixture.values, ...others } };
  }

  /** Learns what a request came to. @returns breaches: a password that was changed and nobody was told, or the reverse */
  async learn(seed: Seed, { line }: Answered): Promise<string[]> {
    const kept = this.#kept.get(seed.name);
    if (!kept) return [];
    const outcome = String(line?.outcome);
    const isDone = outcome === 'ok' && line?.account === kept.fixture.account.id;
    kept.changed ||= isDone && seed.uses === 'password';
    if (failures.has(outcome)) kept.failures += 1;
    const isWorn = kept.failures >= mostFailures || Date.now() - kept.madeAt > longestLife;
    return isWorn || (isDone && seed.uses !== undefined) ? this.retire(seed) : [];
  }

  /** Looks whether the account still has its password, as it must unless a request rightly changed it. */
  async retire(seed: Seed): Promise<string[]> {
    const kept = this.#kept.get(seed.name);
    if (!kept) return [];
    this.#kept.delete(seed.name);
    // The version is raised by every change and by nothing else; `finish` tries the passwords themselves.
    const account = await this.#bench.service.wire.wiring.accounts.read(kept.fixture.account.id);
    const changes = (account?.version ?? 0) - firstVersion;
    if (changes === (kept.changed ? 1 : 0)) return [];
    return [`${changes} changes of the password, and success was ${kept.changed ? '' : 'not '}told`];
  }

  /** As {@link retire}, for all; and whether all that are unchanged can still sign in. */
  async finish(): Promise<string[]> {
    const all: string[] = [];
    for (const seed of seeds) {
      const kept = this.#kept.get(seed.name);
      if (kept && !kept.changed && !(await this.#signsIn(kept.fixture))) all.push(`${seed.name}: no sign-in`);
      all.push(...(await this.retire(seed)));
    }
    return all;
  }

  async #make(seed: Seed): Promise<Kept> {
    const fixture = await seed.prepare(this.#bench);
    const kept = { fixture, madeAt: Date.now(), failures: 0, changed: false };
    this.#kept.set(seed.name, kept);
    return kept;
  }

  async #signsIn(fixture: Fixture): Promise<boolean> {
    const login = seeds.find(({ name }) => name === 'sophon/login');
    if (!login) throw new Error('no seed signs in');
    return this.#bench.ask(login.draft(fixture)).then(
      () => true,
      () => false,
    );
  }
}
