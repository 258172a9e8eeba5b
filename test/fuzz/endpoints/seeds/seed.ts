import type { Draft } from '../draft.ts';
import type { Loot } from '../mutators/mutator.ts';
import type { Bench, FuzzAccount } from './bench.ts';

/** What one use-case needs before its request can succeed. */
export interface Fixture extends Loot {
  readonly account: FuzzAccount;
}

/** A valid request of one use-case. */
export interface Seed {
  /** Such as `sophon/login`. */
  readonly name: string;
  /** The route in `serverless.yml`, as `POST /path`. */
  readonly route: string;
  /** What a success uses up: the account's password was changed, or a message was sent, which has to wait then. */
  readonly uses?: 'password' | 'message';
  /** How many different outcomes the fuzzer reaches at least. */
  readonly outcomes: number;
  /** Makes an account, and what a client has to have beside it. */
  prepare(bench: Bench): Promise<Fixture>;
  /** The request, anew each time. */
  draft(fixture: Fixture): Draft;
}

/** What the drafts of all use-cases have alike. */
export function draftOf(parts: Pick<Draft, 'method' | 'path' | 'body'> & Partial<Draft>): Draft {
  return {
    pathParameters: [],
    query: [],
    headers: [],
    format: 'json',
    bodyEdits: [],
    headerEdits: [],
    asBase64: false,
    ...parts,
  };
}
