import type { Draft } from '../draft.ts';
import { textsOf } from '../draft.ts';
import type { Fixture } from '../seeds/seed.ts';
import type { Known } from './leaks.ts';

/** What a request knows that is secret, by where it must not be. */
export interface RequestSecrets {
  /** Passwords, codes, tokens, notes: neither in a reply nor in anything that is written. */
  readonly secrets: readonly Known[];
  /** Names and numbers of people: not in the log, the metrics, the events. */
  readonly names: readonly Known[];
}

const nameKinds = /(?:username|phone|email|agentid|usercode)$/;
const publicKinds = /key$/;

/** Members that name somebody, and may be looked up in the database as they are. */
const naming = /^(?:username|account|phone|email|value|phone_number|phoneNumber|mobile|agentid|usercode)$/;

/** Members whose values are words of a protocol, or are granted as they were asked for. */
const words = new Set([
  ...[
    'scope',
    'channel',
    'verifyMethod',
    'connection',
    'grant_type',
    'usage',
    'client_id',
    'passwordEncryptType',
  ],
  ...['countryCode', 'phoneCountryCode'],
]);

/** Shorter texts are words that a reply may say by itself. */
const longEnough = 16;

/** The secrets of one request: what its fixture holds, and what the request says. */
export function secretsOf({ values }: Fixture, { body, format }: Draft): RequestSecrets {
  const kept = Object.entries(values).filter(([what]) => !publicKinds.test(what));
  const isPublic = new Set(
    Object.entries(values).flatMap(([what, value]) => (publicKinds.test(what) ? [value] : [])),
  );
  const said = (format === undefined ? [] : textsOf(body)).filter(
    ([name, text]) =>
      text.length >= longEnough && !words.has(name) && !isPublic.has(text) && text.trim() !== '',
  );
  // A name is one under whatever member it is said.
  const isNamed = new Set(kept.filter(([what]) => nameKinds.test(what)).map(([, value]) => value));
  const isName = ([name, text]: Known) => naming.test(name) || isNamed.has(text);
  return {
    secrets: [
      ...kept.filter(([what]) => !nameKinds.test(what)),
      ...said.filter((one) => !isName(one)).map(([name, text]): Known => [`member ${name}`, text]),
    ],
    names: [
      ...kept.filter(([what]) => nameKinds.test(what)),
      ...said.filter(isName).map(([name, text]): Known => [`member ${name}`, text]),
    ],
  };
}
