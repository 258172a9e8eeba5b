import { randomUUID } from 'node:crypto';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { accountKey } from '../../lib/adapters/dynamodb/account-item.ts';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import { DynamoDbAttemptCounts } from '../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbFailureCounts } from '../../lib/adapters/dynamodb/failure-counts.ts';
import { DynamoDbNonceStore } from '../../lib/adapters/dynamodb/nonce-store.ts';
import { SourceGuard } from '../../lib/credential/attempts/source-guard.ts';
import { createAccount } from '../../lib/credential/create-account.ts';
import { type CredentialDeps, CredentialService } from '../../lib/credential/credential-service.ts';
import { plainSecret, type SecretForm } from '../../lib/credential/secret.ts';
import { ServiceError } from '../../lib/errors/service-error.ts';
import { testHasher } from './hasher.ts';
import { type MeteredCall, meterCalls, writeUnitsOf } from './meter-capacity.ts';
import type { OpenTables } from './open-tables.ts';
import { shortId } from './short-id.ts';

/** What an operation costs on a database. */
export interface OperationCost {
  readonly operation: string;
  /** What became of it: `done`, or the code of its error. */
  readonly outcome: string;
  /** Names of the calls, in order. */
  readonly calls: readonly string[];
  /** Read units of each read, in order. */
  readonly reads: readonly number[];
  /** Write units of each write, in order. */
  readonly writes: readonly number[];
  /** Records in the stream of the accounts table. */
  readonly streamRecords: number;
  /** Write units that the account item would cost by its size, where there is an account. */
  readonly accountUnits?: number;
}

/** A database to measure on. */
export interface MeteredTables {
  readonly tables: OpenTables;
  /** Records in the stream of the accounts table so far. */
  readonly streamRecords: () => Promise<number>;
}

const reading = new Set(['GetItem', 'Query', 'Scan']);

/** The settings that a cost must not depend on. */
const kinds: readonly { readonly depth: number; readonly forms: readonly SecretForm[] }[] = [0, 128].flatMap(
  (depth) => [
    { depth, forms: ['plain'] },
    { depth, forms: ['plain', 'md5'] },
  ],
);

const home = { address: '192.0.2.1' };
const stranger = { address: '198.51.100.1' };
const password = (i: number) => plainSecret(`password number ${i}`);

/** Measures what the service's operations on passwords cost, each on accounts of its own. */
export async function measureCosts({ tables, streamRecords }: MeteredTables): Promise<OperationCost[]> {
  const { client } = tables;
  const accounts = new DynamoDbAccountStore(client, tables.accounts, 'mapped');
  const deps: CredentialDeps = {
    accounts,
    attempts: new DynamoDbAttemptCounts(client, tables.challenges, shortId),
    guard: new SourceGuard({
      failures: new DynamoDbFailureCounts(client, tables.challenges, shortId),
      limits: { perNetworkAndHour: 1_000, perClientAndHour: 1_000 },
      now: Date.now,
    }),
    hasher: testHasher().hasher,
    policy: { minLength: 8, maxLength: 256, requiredClasses: [] },
    forms: ['plain'],
    historyDepth: 128,
    now: Date.now,
  };
  const takeCalls = meterCalls(client);
  const accountUnits = async (id: string) => {
    const read = new GetItemCommand({
      TableName: tables.accounts,
      Key: accountKey(id),
      ConsistentRead: true,
    });
    return writeUnitsOf((await client.send(read)).Item);
  };

  /** An account whose password was changed so often, and its service. */
  const given = async (depth = 0, forms: readonly SecretForm[] = ['plain']) => {
    const settings = { ...deps, forms };
    const username = randomUUID();
    const created = await createAccount(
      { ...settings, newId: randomUUID },
      { username, email: `${username}@example.com`, password: password(0) },
    );
    if (!created.created) throw new Error('the alias is taken');
    const service = new CredentialService(settings);
    const alias = { kind: 'username', value: username } as const;
    const change = (from: number) =>
      service.changePassword({
        claimant: { alias },
        oldSecret: password(from),
        newSecret: password(from + 1),
        source: home,
      });
    for (let i = 0; i < depth; i += 1) await change(i);
    const signIn = (secret = password(depth), source = home) => service.signIn({ alias, secret, source });
    return { id: created.id, signIn, change: () => change(depth) };
  };
  const wrong = plainSecret('a wrong guess');

  const measure = async (operation: string, work: () => Promise<unknown>, id?: string) => {
    const before = await streamRecords();
    takeCalls();
    const outcome = await work().then(
      () => 'done',
      (error: unknown) => {
        if (error instanceof ServiceError) return error.code;
        throw error;
      },
    );
    const calls = takeCalls();
    const unitsOf = (isRead: boolean) =>
      calls.filter((call: MeteredCall) => reading.has(call.operation) === isRead).map(({ units }) => units);
    const cost: OperationCost = {
      operation,
      outcome,
      calls: calls.map((call) => call.operation),
      reads: unitsOf(true),
      writes: unitsOf(false),
      streamRecords: (await streamRecords()) - before,
      ...(id !== undefined && { accountUnits: await accountUnits(id) }),
    };
    return cost;
  };

  const costs: OperationCost[] = [];
  for (const { depth, forms } of kinds) {
    const { id, signIn, change } = await given(depth, forms);
    const what = `history ${depth}, ${forms.join(' and ')}`;
    costs.push(await measure(`sign-in, ${what}`, () => signIn(), id));
    costs.push(await measure(`change by old password, ${what}`, change, id));
  }
  const guessed = await given();
  costs.push(await measure('wrong password', () => guessed.signIn(wrong), guessed.id));
  const nobody = new CredentialService(deps);
  const unknown = { kind: 'username', value: randomUUID() } as const;
  const asNobody = () => nobody.signIn({ alias: unknown, secret: wrong, source: home });
  costs.push(await measure('unknown name', asNobody));
  const contested = await given();
  for (let i = 0; i < 5; i += 1) await contested.signIn(wrong, stranger).catch(() => undefined);
  const again = () => contested.signIn(wrong, stranger);
  costs.push(await measure('locked, known name', again, contested.id));
  for (let i = 1; i < 5; i += 1) await asNobody().catch(() => undefined);
  costs.push(await measure('locked, unknown name', asNobody));
  const guess = () => contested.signIn(wrong, home);
  costs.push(await measure('wrong password, others locked', guess, contested.id));
  const owner = await given();
  for (let i = 0; i < 5; i += 1) await owner.signIn(wrong, stranger).catch(() => undefined);
  costs.push(await measure('sign-in, others locked', () => owner.signIn(), owner.id));
  const nonces = new DynamoDbNonceStore(client, tables.challenges);
  costs.push(await measure('HAWK nonce', () => nonces.claim(randomUUID(), Date.now() + 60_000, Date.now())));
  return costs;
}
