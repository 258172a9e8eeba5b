import * as z from 'zod';
import { type Account, type Alias, aliasesOf } from '../../../lib/credential/account.ts';
import { isEmailAddress } from '../../../lib/credential/canonical-alias.ts';
import { type NameFault, nameFault } from '../../../lib/credential/new-name.ts';
import { decimalInt64 } from '../../../lib/formats/int64.ts';
import { parsePhoneNumber } from '../../../lib/formats/phone-number.ts';
import type { OptionSpecs } from '../command.ts';
import { Refusal } from '../refusal.ts';

/** The options that name an account, for the usage of every command that takes them. */
export const aliasOptions = {
  username: { type: 'string', value: '<name>', help: 'user name' },
  phone: {
    type: 'string',
    value: '<number>',
    help: 'phone number in any spelling; +86 unless it says otherwise',
  },
  email: { type: 'string', value: '<address>', help: 'e-mail address' },
  agent: { type: 'string', value: '<integer>', help: 'agent id; goes with --usercode' },
  usercode: { type: 'string', value: '<integer>', help: 'user code within the agent' },
} as const satisfies OptionSpecs;

/** What an operator says of an account, unchecked. */
export interface GivenMembers {
  readonly username?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly agent?: string | undefined;
  readonly usercode?: string | undefined;
  readonly language?: string | undefined;
}

/** The members of an account that an operator sets, in the spelling that the service keeps. */
export type AccountMembers = Pick<Account, 'username' | 'phone' | 'email' | 'agent' | 'language'>;

const email = z.string().refine(isEmailAddress);
const language = z.enum(['zh', 'en']);

/** How an operator is told why no account can have a name. */
const faults: Readonly<Record<NameFault, string>> = {
  empty: 'is empty',
  too_long: 'is longer than 256 characters, or than 1,024 bytes in its canonical form',
  outer_space: 'has spaces at its ends',
  hidden_character: 'has control, bidirectional, invisible or unassigned characters',
};

/**
 * Checks and normalises what an operator says of an account that is to be.
 * @throws Refusal as {@link readMembers}, and for a name that no account can have
 */
export function readNewMembers(given: GivenMembers): AccountMembers {
  const members = readMembers(given);
  for (const alias of aliasesOf(members)) {
    const fault = nameFault(alias);
    if (fault) throw new Refusal(`${alias.kind} ${faults[fault]}`);
  }
  return members;
}

/**
 * Checks and normalises what an operator says of an account that is there: its name may be one that a new account
 * cannot have.
 * @throws Refusal that names the first member at fault and its value
 */
export function readMembers(given: GivenMembers): AccountMembers {
  const agent = readAgent(given.agent, given.usercode);
  return {
    ...(given.username !== undefined && { username: given.username }),
    ...(given.phone !== undefined && { phone: readPhone(given.phone) }),
    ...(given.email !== undefined && { email: accepted(email, 'email', given.email) }),
    ...(agent !== undefined && { agent }),
    ...(given.language !== undefined && { language: accepted(language, 'language', given.language) }),
  };
}

/** How an alias is named to an operator: `username mingming`. */
export function describeAlias({ kind, value }: Alias): string {
  return `${kind} ${value}`;
}

function readPhone(text: string): string {
  const number = parsePhoneNumber(text);
  if (!number) throw new Refusal(`phone ${JSON.stringify(text)} is not a phone number`);
  return number.e164;
}

function readAgent(agentId: string | undefined, userCode: string | undefined): string | undefined {
  if (agentId === undefined && userCode === undefined) return undefined;
  if (agentId === undefined || userCode === undefined) throw new Refusal('agent and usercode go together');
  return `${readInt64('agent', agentId)}/${readInt64('usercode', userCode)}`;
}

function readInt64(name: string, text: string): string {
  const integer = decimalInt64(text);
  if (integer === undefined) throw new Refusal(`${name} ${JSON.stringify(text)} is not a 64-bit integer`);
  return integer;
}

function accepted<T extends string>(schema: z.ZodType<T>, name: string, text: string): T {
  const { success, data } = schema.safeParse(text);
  if (!success) throw new Refusal(`${name} ${JSON.stringify(text)} is not valid`);
  return data;
}
