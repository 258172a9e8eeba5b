import type { Client } from '../../../lib/keys/key-ring.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { requireCaller, withChangedCaller } from './callers.ts';
import { readDialects } from './client-dialects.ts';
import { idOption, requireId } from './id-option.ts';
import { keyRingPlace } from './key-ring-place.ts';
import { knownWithin } from './known-within.ts';

/** `keyring set-client` */
export const setClientCommand = defineCommand({
  summary: 'Change what a registered OAuth client (app) may do',
  options: {
    ...idOption('client'),
    public: {
      type: 'boolean',
      help: 'it may go without its secret; one that it gives must be right all the same',
    },
    confidential: { type: 'boolean', help: 'it has to prove its secret' },
    dialects: { type: 'string', value: '<a,b>|all', help: 'the dialects that it may use' },
  },
  async run({ environment, stdout, about }, { id: given, public: isPublic, confidential, dialects }) {
    const id = requireId(given);
    if (isPublic && confidential) throw new Refusal('--public and --confidential exclude each other');
    if (!isPublic && !confidential && dialects === undefined) {
      throw new Refusal('Nothing to change: say --public, --confidential or --dialects');
    }
    const wanted = dialects === undefined || dialects === 'all' ? undefined : readDialects(dialects);
    await keyRingPlace(environment).write.change((ring) => {
      const { public: wasPublic, dialects: before, ...client } = requireCaller(ring, 'client', id);
      about(`client ${id}`);
      if (confidential && client.secret === undefined) {
        throw new Refusal(`Client ${id} has no secret: give it one by keyring replace-secret first`);
      }
      const changed: Client = {
        ...client,
        ...((isPublic || (wasPublic && !confidential)) && { public: true }),
        ...withDialects(dialects === undefined ? before : wanted),
      };
      return withChangedCaller(ring, 'client', changed);
    });
    stdout.write(`Changed client ${id}, which is known everywhere within ${knownWithin}\n`);
    return about(`client ${id}`);
  },
});

function withDialects(dialects: string[] | undefined): Pick<Client, 'dialects'> {
  return dialects === undefined ? {} : { dialects };
}
