import { keyRingSchema } from '../../../lib/keys/key-ring.ts';
import { type Command, defineCommand } from '../command.ts';
import { readSecret } from '../read-secret.ts';
import { Refusal } from '../refusal.ts';
import { keyRingPlace } from './key-ring-place.ts';

/** A command that lets one more caller in, by an id and a secret that the caller knows as well. */
function addCaller(section: 'clients' | 'hawk' | 'proxies', what: string, summary: string): Command {
  return defineCommand({
    summary,
    details: 'Without --secret it is asked for on a terminal, and read from standard input otherwise.',
    options: {
      id: { type: 'string', value: '<id>', help: `id of the ${what}` },
      secret: {
        type: 'string',
        value: '<secret>',
        help: 'other users of this machine can see it: prefer the prompt',
      },
    },
    async run(context, { id, secret }) {
      if (id === undefined) throw new Refusal('--id is missing');
      const place = keyRingPlace(context.environment);
      // Before the ring is read: it may change while the operator is asked.
      const caller = { id, secret: await readSecret(context, 'secret', secret) };
      await place.write.change((ring) => {
        if (ring[section].some((present) => present.id === id)) {
          throw new Refusal(`There is a ${what} ${id} already`);
        }
        const callers = keyRingSchema.shape[section].safeParse([...ring[section], caller]);
        if (callers.success) return { ...ring, [section]: callers.data };
        const [issue] = callers.error.issues;
        throw new Refusal(`--${String(issue?.path.at(-1))}: ${issue?.message}`);
      });
      context.stdout.write(`Added ${what} ${id}\n`);
    },
  });
}

/** `keyring add-client` */
export const addClientCommand = addCaller('clients', 'client', 'Let an OAuth client (app) in');

/** `keyring add-hawk` */
export const addHawkCommand = addCaller(
  'hawk',
  'HAWK caller',
  'Let a caller in that signs its requests with HAWK',
);

/** `keyring add-proxy` */
export const addProxyCommand = addCaller(
  'proxies',
  'proxy',
  'Trust a proxy, such as a CDN, that shows this secret: it names the addresses of its callers',
);
