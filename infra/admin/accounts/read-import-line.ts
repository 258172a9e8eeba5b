import * as z from 'zod';
import { aliasesOf } from '../../../lib/credential/account.ts';
import type { NewAccount } from '../../../lib/credential/create-account.ts';
import type { ImportedHash } from '../../../lib/credential/password-hash.ts';
import { isImportable } from '../../../lib/credential/schemes/imported.ts';
import { md5Secret, type Secret } from '../../../lib/credential/secret.ts';
import { FormatError } from '../../../lib/formats/format-error.ts';
import { parseJson } from '../../../lib/formats/json.ts';
import { encodeUtf8 } from '../../../lib/formats/utf8.ts';
import { Refusal } from '../refusal.ts';
import { readNewMembers } from './account-members.ts';

/** Exports write null for what is not there. */
const optional = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => (value === null ? undefined : value));
const text = optional(z.string());
const integer = optional(z.union([z.int().transform(String), z.string()]));

/** Strict, because a misspelt member would silently make an account that nobody can sign in to. */
const importedAccount = z.strictObject({
  username: text,
  phone: text,
  email: text,
  agent: integer,
  usercode: integer,
  language: text,
  hash: text,
});

/** A hash that one machine reverses in seconds for most passwords. */
const unsaltedMd5 = /^\$md5\$([0-9a-fA-F]{32})$/;

/**
 * Reads one line of an import.
 * @throws Refusal that says what is wrong, never quoting a hash or a line that cannot be read
 */
export function readImportLine(line: string): NewAccount {
  const { hash, ...given } = parseLine(line);
  const members = readNewMembers(given);
  if (aliasesOf(members).length === 0) throw new Refusal('no username, phone, email or agent');
  return { ...members, ...(hash !== undefined && { password: readHash(hash) }) };
}

/** An unsalted MD5 is taken as the password's MD5 form, which is hashed with salt and pepper like any password. */
function readHash(encoded: string): Secret | ImportedHash {
  if (!isImportable(encoded))
    throw new Refusal('hash is of no known scheme, or its cost or length is out of bounds');
  const md5 = unsaltedMd5.exec(encoded)?.[1];
  return md5 === undefined ? { scheme: 'imported', form: 'plain', encoded } : md5Secret(md5);
}

function parseLine(line: string): z.infer<typeof importedAccount> {
  const parsed = importedAccount.safeParse(readObject(line));
  if (parsed.success) return parsed.data;
  throw new Refusal(parsed.error.issues.map(describeIssue).join('; '));
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown member ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
  return `${issue.path.join('.')} has the wrong type`;
}

/** Read as a request's body is: what the parser stumbles over is never quoted, and no member comes twice. */
function readObject(line: string): unknown {
  try {
    return parseJson(encodeUtf8(line));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const isRepeated = error.reason === 'duplicate-member';
    throw new Refusal(isRepeated ? 'a member is named twice' : 'not a JSON object');
  }
}
