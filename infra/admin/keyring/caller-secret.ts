import { randomBytes } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { RandomBytes } from '../../../lib/keys/random-bytes.ts';
import type { AdminContext, OptionSpecs, OptionValues } from '../command.ts';
import { readSecretIfAny } from '../read-secret.ts';
import { Refusal } from '../refusal.ts';
import { weaknessOf } from './secret-strength.ts';

/** The options by which a command gets the secret of a caller. */
export const secretOptions = {
  secret: {
    type: 'string',
    value: '<secret>',
    help: 'other users of this machine can see it: prefer the prompt',
  },
  generate: { type: 'boolean', help: 'make a secret of 256 bits and print it' },
  weak: {
    type: 'boolean',
    help: 'take a secret of less than 128 bits, for a client that cannot change its own',
  },
} as const satisfies OptionSpecs;

/** What the usage says about them. */
export const secretDetails =
  'Without --secret and --generate the secret is asked for on a terminal, and read from standard input otherwise;\n' +
  'Enter alone, or input that is empty, makes one. One that is made is printed once.\n' +
  'A secret of less than 128 bits can be guessed and is refused. Clients of another system keep theirs:\n' +
  '--weak takes one of 8 characters or more (16 for a proxy).';

/** The secret of a caller, and whether it was made here. */
export interface CallerSecret {
  readonly secret: string;
  readonly made: boolean;
}

/**
 * The secret that the operator gives, or a new one.
 * @throws Refusal for one that is too weak, and for what `readSecret` refuses
 */
export async function readCallerSecret(
  context: AdminContext,
  { secret: given, generate, weak }: OptionValues<typeof secretOptions>,
): Promise<CallerSecret> {
  if (given !== undefined && generate) throw new Refusal('--secret and --generate exclude each other');
  const secret = generate ? undefined : await readSecretIfAny(context, 'secret', given);
  if (secret === undefined) return { secret: makeSecret(randomBytes), made: true };
  const weakness = weak ? undefined : weaknessOf(secret);
  if (weakness) {
    throw new Refusal(
      `The secret ${weakness}: let --generate make one, or say --weak if its client cannot change it`,
    );
  }
  return { secret, made: false };
}

/** A new secret of 256 bits, as text that every client can hold: base64url (RFC 4648 §5) without padding. */
export function makeSecret(random: RandomBytes): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** Prints a secret that was made here, on a line of its own. What was given is known already. */
export function printIfMade(stdout: Writable, caller: CallerSecret | undefined): void {
  if (caller?.made) stdout.write(`Its secret, which is not shown again:\n${caller.secret}\n`);
}
