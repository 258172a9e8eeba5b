import { randomBytes } from 'node:crypto';
import type { Account } from '../../../lib/credential/account.ts';
import { createAccount } from '../../../lib/credential/create-account.ts';
import { plainSecret } from '../../../lib/credential/secret.ts';
import type { KeyRing } from '../../../lib/keys/key-ring.ts';
import { newKey } from '../../../lib/keys/new-key.ts';
import { generateRsaPkcs8 } from '../../../lib/keys/rsa-pair.ts';
import { addressOf, firstPasswords, owner, purpose, wrongPassword } from '../operations/cast.ts';
import { type Instance, type Settings, startInstance } from './instance.ts';
import { emptyDatabase, type Flaw } from './simulated-database.ts';
import { World, type WorldState } from './world.ts';

/** What histories begin with. */
export interface Beginning {
  readonly name: string;
  readonly state: WorldState;
  readonly settings: Settings;
  readonly ownerId: string;
  /** What the database does otherwise than it should from then on; only tests of the invariants want that. */
  readonly flaw?: Flaw;
  /** Wrong passwords that were judged before it. */
  readonly guesses: readonly { readonly network: number; readonly at: number }[];
}

const startedAt = 1_700_000_000_000;
const day = 86_400_000;

/** bcrypt's lowest. */
const usualCost = 4;

const home = { address: addressOf(0) };

/** Who prepares: nobody of the histories, so that ids and salts are no one else's. */
const preparer = 99;

/** Short keys: many tokens are signed here, and nobody attacks them. */
function smallRing(): KeyRing {
  const source = { now: 0, randomBytes };
  return {
    peppers: [newKey.peppers(source)],
    codeKeys: [newKey.codeKeys(source)],
    sealKeys: [newKey.sealKeys(source)],
    tokenKeys: [{ id: 'token-1', createdAt: 0, pkcs8: generateRsaPkcs8(2048) }],
    rsaKeys: [],
    sm2Keys: [],
    hawk: [],
    clients: [],
    proxies: [],
  };
}

/** An account whose owner has changed the password once, signed in at home, and had a code sent. */
async function anOwner(at: Instance): Promise<string> {
  const { username, phone, alias, phoneAlias } = owner;
  const password = plainSecret(firstPasswords.replaced);
  const made = await createAccount(at.creation, { username, phone, password });
  if (!made.created) throw new Error('the owner is there already');
  const present = plainSecret(firstPasswords.present);
  await at.credentials.changePassword({
    claimant: { alias },
    oldSecret: password,
    newSecret: present,
    source: home,
  });
  at.world.clock.now += 1_000;
  const account = await signIn(at);
  const grant = { audience: 'app', scope: ['read'], lifetimeSeconds: 30 * 86_400, isRenewable: true };
  at.world.known = { ...at.world.known, tokens: [await at.tokens.mint(account, grant)] };
  await at.codes.send({ claimant: { alias: phoneAlias }, purpose, source: home });
  at.world.clock.now += 1_000;
  return made.id;
}

/** What is done to it before a history. */
interface Preparation {
  /** Networks that guess wrong once, before the owner signs in. */
  readonly before?: readonly number[];
  /** Networks that guess wrong once. */
  readonly strangers?: readonly number[];
  /** Time that passes, in ms. */
  readonly laterMs?: number;
  /** The cost of the deployment by then. */
  readonly cost?: number;
}

/** All of them, by name. */
const preparations: Readonly<Record<string, Preparation>> = {
  calm: {},
  // As many wrong guesses as are free, each from somewhere else: from now on each network is on its own.
  contested: {
    strangers: [21, 22, 23, 24, 25],
  },
  // As much was tried once before, and ended with a success.
  'contested again': { strangers: [21, 22, 23, 24, 25], before: [21, 22, 23, 24, 25, 1] },
  // Code, slot and caps have expired, and nothing has been purged.
  stale: { laterMs: 2 * day },
  // What is remembered of codes has expired as well.
  'long gone': { laterMs: 91 * day },
  // The cost has risen since: the next sign-in rehashes.
  'of an older cost': { cost: 5 },
};

function signIn({ credentials }: Instance): Promise<Account> {
  const secret = plainSecret(firstPasswords.present);
  return credentials.signIn({ alias: owner.alias, secret, source: home });
}

async function guess({ credentials }: Instance, network: number): Promise<void> {
  const secret = plainSecret(wrongPassword);
  const source = { address: addressOf(network) };
  await credentials.signIn({ alias: owner.alias, secret, source }).catch(() => undefined);
}

/** Makes a beginning, by the service's own operations. */
async function beginningNamed(name: string, ring: KeyRing): Promise<Beginning> {
  const { cost = usualCost, before = [], strangers = [], laterMs = 0 } = preparations[name] ?? {};
  const empty: WorldState = {
    now: startedAt,
    database: emptyDatabase(),
    ring,
    messages: [],
    events: [],
    position: 0,
    known: { ...firstPasswords, tokens: [] },
  };
  const world = new World(empty);
  const at = await startInstance(world, preparer, { cost: usualCost });
  const ownerId = await anOwner(at);
  for (const network of before) await guess(at, network);
  if (before.length > 0) await signIn(at);
  for (const network of strangers) await guess(at, network);
  const guesses = strangers.map((network) => ({ network, at: world.clock.now }));
  world.clock.now += laterMs;
  // A stream keeps its records for a day.
  if (laterMs >= day) world.feed.position = world.database.records.length;
  return { name, state: world.state(), settings: { cost }, ownerId, guesses };
}

/** All beginnings, each with keys and salts of its own process. */
export async function beginnings(): Promise<readonly Beginning[]> {
  const ring = smallRing();
  return Promise.all(Object.keys(preparations).map((name) => beginningNamed(name, ring)));
}
