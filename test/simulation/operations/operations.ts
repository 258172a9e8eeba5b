import { createAccount, type NewAccount } from '../../../lib/credential/create-account.ts';
import { plainSecret, type Secret, toMd5 } from '../../../lib/credential/secret.ts';
import { hasCode } from '../../../lib/errors/service-error.ts';
import { processBatch } from '../../../lib/events/process-batch.ts';
import { changedKeyRing } from '../../../lib/keys/changed-key-ring.ts';
import { rotateKeyRing } from '../../../lib/keys/rotate-key-ring.ts';
import { purge } from '../../../lib/maintenance/purge.ts';
import { takeBatch } from '../world/feed.ts';
import type { Instance } from '../world/instance.ts';
import { nonceLifetimeMs, owner, purpose, wrongPassword } from './cast.ts';
import type { Given, Learned, Operation } from './operation.ts';

const day = 86_400_000;
const nonce = 'one nonce';

const signingIn =
  (secretOf: (given: Given) => Secret): Operation['act'] =>
  async (at, given) => {
    await at.credentials.signIn({ alias: owner.alias, secret: secretOf(given), source: given.source });
    return {};
  };

async function ownId({ accounts }: Instance): Promise<string> {
  return (await accounts.findByAlias(owner.alias)) ?? '';
}

async function callerOf({ tokens }: Instance, { known }: Given) {
  return tokens.authenticate(known.tokens.at(-1) ?? '');
}

const grant = { audience: 'app', scope: ['read'], lifetimeSeconds: 3_600 };

const newestCode = ({ known }: Given) => known.codes.at(-1) ?? '';

/** One of another code's digits is wrong. */
const wrongCode = (given: Given) =>
  newestCode(given).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

const confirmation = (code: string, { source }: Given) =>
  ({ claimant: { alias: owner.phoneAlias }, purpose, code, source }) as const;

const operating =
  (work: (at: Instance, id: string) => Promise<unknown>): Operation['act'] =>
  async (at) => {
    await work(at, await ownId(at));
    return {};
  };

const creating =
  (account: NewAccount): Operation['act'] =>
  async ({ creation }, { newPassword }) => {
    const made = await createAccount(creation, { ...account, password: plainSecret(newPassword) });
    return made.created ? { created: made.id } : {};
  };

/** Goes on after what a client is told of its request, not after a fault of the service. */
function unlessFault(error: unknown): void {
  if (!hasCode(error, ['wrong_code', 'spent_code'])) throw error;
}

/** Everything that is done to one account, by its owner, strangers, operators and the service itself. */
export const operations = {
  'sign in': {
    uses: ['known'],
    shows: 'present',
    act: signingIn(({ known }) => plainSecret(known.present)),
  },
  'sign in by MD5': {
    uses: ['known'],
    shows: 'present',
    act: signingIn(({ known }) => toMd5(plainSecret(known.present))),
  },
  'sign in with the replaced password': {
    uses: ['known'],
    shows: 'replaced',
    act: signingIn(({ known }) => plainSecret(known.replaced)),
  },
  guess: {
    uses: [],
    shows: 'wrong',
    act: signingIn(() => plainSecret(wrongPassword)),
  },
  'sign in for a token': {
    uses: ['known'],
    shows: 'present',
    act: async (at, { known, source }) => {
      const secret = plainSecret(known.present);
      const account = await at.credentials.signIn({ alias: owner.alias, secret, source });
      return { token: await at.tokens.mint(account, { ...grant, isRenewable: true }) };
    },
  },
  change: {
    uses: ['known'],
    shows: 'present',
    changes: 'by password',
    act: async (at, { known, newPassword, source }) => {
      const claimant = { alias: owner.alias };
      const oldSecret = plainSecret(known.present);
      const newSecret = plainSecret(newPassword);
      await at.credentials.changePassword({ claimant, oldSecret, newSecret, source });
      return { password: newPassword };
    },
  },
  'change with a token': {
    uses: ['known'],
    shows: 'present',
    changes: 'by password',
    act: async (at, given) => {
      const caller = await callerOf(at, given);
      await at.credentials.changePassword({
        claimant: { caller },
        oldSecret: plainSecret(given.known.present),
        newSecret: plainSecret(given.newPassword),
        source: given.source,
      });
      return { password: given.newPassword, tokenVersion: caller.token.version };
    },
  },
  send: {
    uses: [],
    sends: true,
    act: async (at, { source }) => {
      await at.codes.send({ claimant: { alias: owner.phoneAlias }, purpose, source });
      return {};
    },
  },
  'confirm a code': {
    uses: ['messages'],
    act: async (at, given) => {
      await at.codes.check(confirmation(newestCode(given), given));
      return {};
    },
  },
  'confirm a wrong code': {
    uses: ['messages'],
    act: async (at, given) => {
      await at.codes.check(confirmation(wrongCode(given), given));
      return {};
    },
  },
  'try six wrong codes': {
    uses: ['messages'],
    act: async (at, given) => {
      for (let tries = 0; tries < 6; tries += 1) {
        await at.codes.check(confirmation(wrongCode(given), given)).catch(unlessFault);
      }
      return {};
    },
  },
  reset: {
    uses: ['messages'],
    changes: 'by code',
    act: async (at, given) => {
      const newSecret = plainSecret(given.newPassword);
      await at.codes.changePassword({ ...confirmation(newestCode(given), given), newSecret });
      return { password: given.newPassword };
    },
  },
  refresh: {
    uses: ['known'],
    act: async (at, given) => {
      const caller = await callerOf(at, given);
      await at.credentials.accountOf(caller);
      const token = await at.tokens.renew(caller, grant);
      return { tokenVersion: caller.token.version, ...(token !== undefined && { token }) };
    },
  },
  freeze: {
    uses: [],
    act: operating(({ accounts }, id) => accounts.freeze(id)),
  },
  thaw: {
    uses: [],
    act: operating(({ accounts, now }, id) => accounts.thaw(id, now())),
  },
  'end sessions': {
    uses: [],
    act: operating(({ accounts, now }, id) => accounts.endTokens(id, now())),
  },
  unlock: {
    uses: [],
    act: operating(({ accounts }, id) => accounts.unlock(id)),
  },
  'rotate keys': {
    uses: [],
    act: async ({ world, actor, random, now }) => {
      const source = { now: now(), randomBytes: (size: number) => Buffer.from(random.bytes(size)) };
      const sections = ['codeKeys', 'peppers'] as const;
      await world.scheduler.call(actor, {
        to: 'key ring',
        about: 'change the key ring',
        reads: [],
        writes: ['key ring'],
        apply: () => {
          world.ring = changedKeyRing(world.ring, (ring) =>
            rotateKeyRing(ring, { ...source, overlapMs: day, sections }),
          );
        },
      });
      return {};
    },
  },
  purge: {
    uses: [],
    act: async ({ expired, now }) => {
      const { failures } = await purge(expired, now(), () => 60_000);
      for (const failure of failures) throw failure;
      return {};
    },
  },
  deliver: {
    uses: [],
    sends: true,
    act: async (at) => {
      const batch = await takeBatch(at);
      if (batch) await batch.report(await processBatch(batch.records, at.batch, () => true));
      return {};
    },
  },
  'create the same name': { uses: [], act: creating({ username: owner.username }) },
  'create another name': { uses: [], act: creating({ username: 'lanlan', phone: '+8613800138001' }) },
  'delete by time': {
    uses: [],
    act: async ({ world, actor, now }) => {
      await world.scheduler.call(actor, {
        to: 'surroundings',
        about: 'delete what its time to live is over',
        reads: [],
        writes: [`${world.database.names.challenges} *`],
        apply: () => world.database.expire(now()),
      });
      return {};
    },
  },
  'claim a nonce': {
    uses: [],
    act: async ({ nonces, now }): Promise<Learned> => ({
      claimed: await nonces.claim(nonce, now() + nonceLifetimeMs, now()),
    }),
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** One of {@link operations}. */
export type OperationName = keyof typeof operations;

/** All names of {@link operations}. */
export const operationNames = Object.keys(operations) as OperationName[];
