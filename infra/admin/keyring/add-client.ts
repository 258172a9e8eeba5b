import { defineCommand } from '../command.ts';
import { addCaller } from './add-caller.ts';
import { readCallerSecret, secretDetails, secretOptions } from './caller-secret.ts';
import { readDialects } from './client-dialects.ts';
import { idOption, requireId } from './id-option.ts';
import { keyRingPlace } from './key-ring-place.ts';

/** `keyring add-client` */
export const addClientCommand = defineCommand({
  summary: 'Let an OAuth client (app) in',
  details: `${secretDetails}\nA public client gets none, unless --secret or --generate gives it one.`,
  options: {
    ...idOption('client'),
    public: {
      type: 'boolean',
      help: 'it runs where nothing is secret (a page, an app): it may go without one',
    },
    dialects: { type: 'string', value: '<a,b>|all', help: 'the dialects that it may use; all by default' },
    ...secretOptions,
  },
  async run(context, { id, public: isPublic, dialects, ...given }) {
    const client = {
      id: requireId(id),
      ...(isPublic && { public: true as const }),
      ...(dialects !== undefined && dialects !== 'all' && { dialects: readDialects(dialects) }),
    };
    const place = keyRingPlace(context.environment);
    const without = isPublic && given.secret === undefined && !given.generate;
    const secret = without ? undefined : await readCallerSecret(context, given);
    return addCaller(context, place, 'client', client, secret);
  },
});
