import { type Command, defineCommand } from '../command.ts';
import { type CallerKind, callerKinds } from './caller-kinds.ts';
import { withoutCaller } from './callers.ts';
import { idOption, requireId } from './id-option.ts';
import { keyRingPlace } from './key-ring-place.ts';
import { knownWithin } from './known-within.ts';

function removeCommand(kind: CallerKind, summary: string): Command {
  const { what } = callerKinds[kind];
  return defineCommand({
    summary,
    options: idOption(what),
    async run({ environment, stdout, about }, { id: given }) {
      const id = requireId(given);
      await keyRingPlace(environment).write.change((ring) => {
        const changed = withoutCaller(ring, kind, id);
        // Not before it is known to be one: anything else may be a secret in the wrong place.
        about(`${kind} ${id}`);
        return changed;
      });
      stdout.write(`Removed ${what} ${id}, which is known everywhere within ${knownWithin}\n`);
      return about(`${kind} ${id}`);
    },
  });
}

/** `keyring remove-client` */
export const removeClientCommand = removeCommand('client', 'Let an OAuth client (app) in no more');

/** `keyring remove-hawk` */
export const removeHawkCommand = removeCommand('hawk', 'Let a HAWK caller in no more');

/** `keyring remove-proxy` */
export const removeProxyCommand = removeCommand('proxy', 'Trust a proxy no more');
