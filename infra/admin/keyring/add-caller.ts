import { type AdminContext, type Command, defineCommand, type Subject } from '../command.ts';
import { type CallerKind, callerKinds } from './caller-kinds.ts';
import {
  type CallerSecret,
  printIfMade,
  readCallerSecret,
  secretDetails,
  secretOptions,
} from './caller-secret.ts';
import { type Caller, withCaller } from './callers.ts';
import { idOption, requireId } from './id-option.ts';
import { type KeyRingPlace, keyRingPlace } from './key-ring-place.ts';

/** Puts one more caller into the ring, and says so. @throws Refusal when its id is taken, or it is not valid */
export async function addCaller(
  { stdout, about }: AdminContext,
  place: KeyRingPlace,
  kind: CallerKind,
  caller: Omit<Caller, 'secret'>,
  secret: CallerSecret | undefined,
): Promise<Subject> {
  const complete = { ...caller, ...(secret && { secret: secret.secret }) };
  await place.write.change((ring) => {
    const changed = withCaller(ring, kind, complete);
    // Not before it is known to be valid.
    about(`${kind} ${caller.id}`);
    return changed;
  });
  stdout.write(`Added ${callerKinds[kind].what} ${caller.id}\n`);
  printIfMade(stdout, secret);
  return about(`${kind} ${caller.id}`);
}

function addCommand(kind: CallerKind, summary: string): Command {
  return defineCommand({
    summary,
    details: secretDetails,
    options: { ...idOption(callerKinds[kind].what), ...secretOptions },
    async run(context, { id, ...given }) {
      const caller = { id: requireId(id) };
      const place = keyRingPlace(context.environment);
      return addCaller(context, place, kind, caller, await readCallerSecret(context, given));
    },
  });
}

/** `keyring add-hawk` */
export const addHawkCommand = addCommand('hawk', 'Let a caller in that signs its requests with HAWK');

/** `keyring add-proxy` */
export const addProxyCommand = addCommand(
  'proxy',
  'Trust a proxy, such as a CDN, that shows this secret: it names the addresses of its callers',
);
