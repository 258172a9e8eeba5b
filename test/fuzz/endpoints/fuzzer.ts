import { type Case, randomOf } from './case.ts';
import { Fixtures } from './fixtures.ts';
import { apply, type Mutation, spoil } from './mutations.ts';
import { breaches } from './oracles/judge.ts';
import type { Known } from './oracles/leaks.ts';
import { sentRequest } from './request.ts';
import { seeds } from './seeds/all.ts';
import { type Bench, benchOf, newAddress } from './seeds/bench.ts';
import type { Seed } from './seeds/seed.ts';
import { type Answered, call, unrouted } from './service/call.ts';
import type { FuzzedService } from './service/service.ts';
import { signatureOf } from './signature.ts';

/** What came of one case. */
export interface CaseResult {
  readonly case: Case;
  readonly seed: Seed;
  /** The outcome as the log has it; `unrouted` where the gateway answers. */
  readonly outcome: string;
  /** What tells one behaviour of the service from another. */
  readonly signature: string;
  /** Promises that were broken, in words. */
  readonly breaches: readonly string[];
  readonly took: Pick<Answered, 'hashes' | 'cpuMs'> & { readonly calls: number };
}

/** The seeds, by how often they are drawn: what only publishes has little to find. */
const wheel = seeds.flatMap((seed) => new Array<Seed>(seed.outcomes > 1 ? 6 : 1).fill(seed));

/** Makes requests of a running service and judges what comes of them. */
export class Fuzzer {
  readonly #service: FuzzedService;
  readonly #fixtures: Fixtures;
  readonly #keys: readonly Known[];
  readonly bench: Bench;

  constructor(service: FuzzedService) {
    this.#service = service;
    this.bench = benchOf(service);
    this.#fixtures = new Fixtures(this.bench);
    this.#keys = service.keys.map((secret): Known => ['a secret of the key ring', secret]);
  }

  /** The case of that number in the run of that seed; half of them start from a case of the corpus. */
  async draw(runSeed: number, number: number, corpus: readonly Case[]): Promise<CaseResult> {
    const random = randomOf(runSeed, number);
    const seed = random.pick(wheel);
    const known = corpus.filter((one) => one.seed === seed.name);
    const base = known.length > 0 && random.below(2) === 0 ? random.pick(known).mutations : [];
    return this.#make(seed, base, random);
  }

  /** A case again. @throws Error for a seed that is no longer there */
  async repeat(one: Case): Promise<CaseResult> {
    const seed = seeds.find(({ name }) => name === one.seed);
    if (!seed) throw new Error(`there is no seed ${one.seed}`);
    return this.#make(seed, one.mutations);
  }

  /** The same with as few mutations as still do what `isSame` says. */
  async shrink(result: CaseResult, isSame: (other: CaseResult) => boolean): Promise<CaseResult> {
    for (let at = 0; at < result.case.mutations.length; at += 1) {
      const mutations = result.case.mutations.filter((_, place) => place !== at);
      const smaller = await this.repeat({ seed: result.case.seed, mutations });
      if (isSame(smaller)) return this.shrink(smaller, isSame);
    }
    return result;
  }

  /** Whether all accounts have the passwords that they must have. */
  finish(): Promise<string[]> {
    return this.#fixtures.finish();
  }

  async #make(
    seed: Seed,
    base: readonly Mutation[],
    random?: ReturnType<typeof randomOf>,
  ): Promise<CaseResult> {
    const fixture = await this.#fixtures.of(seed);
    const draft = seed.draft(fixture);
    for (const mutation of base) apply(draft, mutation, fixture);
    const mutations = [...base, ...(random ? spoil(draft, random, fixture) : [])];
    const made = { case: { seed: seed.name, mutations }, seed };
    const request = sentRequest(draft, new URL(this.#service.wire.local.url));
    const answered = await call(this.#service, request, newAddress());
    if (answered === unrouted) {
      return {
        ...made,
        outcome: unrouted,
        signature: unrouted,
        breaches: [],
        took: { hashes: 0, calls: 0, cpuMs: 0 },
      };
    }
    const { hashes, cpuMs, calls } = answered;
    const broken = breaches({ seed, fixture, draft, answered }, this.#keys);
    return {
      ...made,
      outcome: String(answered.line?.outcome),
      signature: signatureOf(answered),
      breaches: [...broken, ...(await this.#fixtures.learn(seed, answered))],
      took: { hashes, cpuMs, calls: calls.length },
    };
  }
}
