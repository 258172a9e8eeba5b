import { createHash, randomUUID } from 'node:crypto';
import type { Credential } from '../../lib/credential/account.ts';
import { createAccount } from '../../lib/credential/create-account.ts';
import { hashForStorage } from '../../lib/credential/next-credential.ts';
import { PasswordHasher } from '../../lib/credential/password-hasher.ts';
import { plainSecret } from '../../lib/credential/secret.ts';
import { wireAccountCreation } from '../../lib/wiring/account-creation.ts';
import { testAccount } from '../support/account.ts';
import { newPhone } from '../support/new-phone.ts';
import type { Wire } from '../support/wire.ts';
import { cost } from './measured-service.ts';

/** Somebody whom requests are about; `id` is absent when nobody has the names. */
export interface Subject {
  readonly id?: string;
  readonly username: string;
  readonly phone: string;
  readonly agentid: number;
  readonly usercode: number;
}

/** What differs between people, and may not be told by the work that a request takes. */
export interface Subjects {
  nobody(): Subject;
  known(): Promise<Subject>;
  frozen(): Promise<Subject>;
  frozenWithoutPassword(): Promise<Subject>;
  withoutPassword(): Promise<Subject>;
  /** Whose password came as an MD5. */
  imported(): Promise<Subject>;
  /** Whose password came as a bcrypt of an older cost, and is kept as it came. */
  importedBcrypt(): Promise<Subject>;
  /** Whose password was last set at an older cost. */
  olderCost(): Promise<Subject>;
}

const password = 'correct horse 1';
const olderCost = cost - 1;

let numbers = 0;

/** A name of every kind that nobody has. */
function newNames(): Subject {
  numbers += 1;
  return {
    username: `user-${randomUUID().slice(0, 8)}`,
    phone: newPhone(),
    agentid: 1_000,
    usercode: 1_000 + numbers,
  };
}

/** People of all kinds, each of them new. */
export function subjectsAt({ wiring }: Wire): Subjects {
  const deps = wireAccountCreation(wiring);
  const older = new PasswordHasher({
    keys: wiring.keyRing,
    cost: olderCost,
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    now: wiring.now,
  });
  const create = async (make: (members: object) => Promise<string>): Promise<Subject> => {
    const names = newNames();
    const { username, phone, agentid, usercode } = names;
    return { ...names, id: await make({ username, phone, agent: `${agentid}/${usercode}` }) };
  };
  const withPassword = (given?: Parameters<typeof createAccount>[1]['password']) =>
    create(async (members) => {
      const created = await createAccount(deps, { ...members, ...(given && { password: given }) });
      if (!created.created) throw new Error('the names are taken');
      return created.id;
    });
  const withCredential = (credential: Credential) =>
    create(async (members) => {
      const { username: _, ...rest } = testAccount();
      await wiring.accounts.create({ ...rest, ...members, credential });
      return rest.id;
    });
  const frozen = async (subject: Subject): Promise<Subject> => {
    await wiring.accounts.freeze(String(subject.id));
    return subject;
  };
  return {
    nobody: newNames,
    known: () => withPassword(plainSecret(password)),
    frozen: async () => frozen(await withPassword(plainSecret(password))),
    frozenWithoutPassword: async () => frozen(await withPassword()),
    withoutPassword: () => withPassword(),
    imported: () => {
      const digest = createHash('md5').update(password).digest('hex');
      return withPassword({ scheme: 'imported', form: 'plain', encoded: `$md5$${digest}` });
    },
    importedBcrypt: () => {
      const encoded = '$2b$04$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW';
      return withCredential([{ scheme: 'imported', form: 'plain', encoded }]);
    },
    olderCost: async () =>
      withCredential(await hashForStorage(older, plainSecret(password), testAccount(), ['plain', 'md5'])),
  };
}
