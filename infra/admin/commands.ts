import { createCommand } from './accounts/create.ts';
import { endSessionsCommand } from './accounts/end-sessions.ts';
import { importCommand } from './accounts/import.ts';
import { recaseCommand } from './accounts/recase.ts';
import { freezeCommand, thawCommand, unlockCommand } from './accounts/set-state.ts';
import { showCommand } from './accounts/show.ts';
import { purgeCommand } from './codes/purge.ts';
import type { Command } from './command.ts';
import { addHawkCommand, addProxyCommand } from './keyring/add-caller.ts';
import { addClientCommand } from './keyring/add-client.ts';
import { createKeyRingCommand } from './keyring/create.ts';
import { removeClientCommand, removeHawkCommand, removeProxyCommand } from './keyring/remove-caller.ts';
import { replaceSecretCommand } from './keyring/replace-secret.ts';
import { rotateKeyRingCommand } from './keyring/rotate.ts';
import { setClientCommand } from './keyring/set-client.ts';
import { showKeyRingCommand } from './keyring/show.ts';

/** Every command of the operator's command line, by the two words that name it. */
export const commands: Readonly<Record<string, Command>> = {
  'accounts create': createCommand,
  'accounts import': importCommand,
  'accounts show': showCommand,
  'accounts freeze': freezeCommand,
  'accounts thaw': thawCommand,
  'accounts unlock': unlockCommand,
  'accounts end-sessions': endSessionsCommand,
  'accounts recase': recaseCommand,
  'codes purge': purgeCommand,
  'keyring create': createKeyRingCommand,
  'keyring show': showKeyRingCommand,
  'keyring rotate': rotateKeyRingCommand,
  'keyring add-client': addClientCommand,
  'keyring set-client': setClientCommand,
  'keyring remove-client': removeClientCommand,
  'keyring add-hawk': addHawkCommand,
  'keyring remove-hawk': removeHawkCommand,
  'keyring add-proxy': addProxyCommand,
  'keyring remove-proxy': removeProxyCommand,
  'keyring replace-secret': replaceSecretCommand,
};
