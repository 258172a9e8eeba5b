import {
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { OperationName } from '../operations/operations.ts';
import type { Flaw } from '../world/simulated-database.ts';

/** An invariant, and what breaks it. */
export interface FlawCase {
  readonly invariant: string;
  /** What is wrong, in words. */
  readonly when: string;
  readonly beginning?: string;
  readonly pair: readonly [OperationName, OperationName];
  readonly flaw: Flaw;
}

const done = { $metadata: { attempts: 1, httpStatusCode: 200 } };

/** The part of an expression that only a change has. */
const change = 'version = version + :one';

/** An update whose expressions contain `part`, made with a part of them replaced. */
const updating =
  (part: string, edit: (input: UpdateItemCommandInput) => Partial<UpdateItemCommandInput>): Flaw =>
  (command, apply) => {
    const isMeant = command instanceof UpdateItemCommand && command.input.UpdateExpression?.includes(part);
    return apply(isMeant ? new UpdateItemCommand({ ...command.input, ...edit(command.input) }) : command);
  };

/** A change that takes a newer version than the one it was decided on as well. */
const takingNewer: Flaw = (command, apply) =>
  updating(change, ({ ConditionExpression }) => ({
    ConditionExpression: ConditionExpression?.replace('version = :version', 'version >= :version'),
  }))(command, apply);

/** An update that is answered as done, and is not. */
const dropping =
  (part: string): Flaw =>
  (command, apply) =>
    command instanceof UpdateItemCommand && command.input.UpdateExpression?.includes(part)
      ? done
      : apply(command);

const staleReads: Flaw = (command, apply) =>
  apply(
    command instanceof GetItemCommand && command.input.Key?.pk?.S?.startsWith('account#')
      ? new GetItemCommand({ ...command.input, ConsistentRead: false })
      : command,
  );

const puttingAnything: Flaw = (command, apply) => {
  if (!(command instanceof PutItemCommand)) return apply(command);
  const { TableName, Item } = command.input;
  return apply(new PutItemCommand({ TableName, Item }));
};

/** For each invariant a flaw of the surroundings, as a defect of the service could be, that it notices. */
export const flaws: readonly FlawCase[] = [
  {
    invariant: 'exactly one password',
    when: 'a change leaves the MD5 form of the former password',
    pair: ['change', 'sign in'],
    flaw: (command, apply) => {
      if (!(command instanceof UpdateItemCommand)) return apply(command);
      const { input } = command;
      const next = input.ExpressionAttributeValues?.[':credential']?.L;
      if (!input.UpdateExpression?.includes(change) || !next?.[0]) return apply(command);
      const { TableName, Key } = input;
      const before = apply(new GetItemCommand({ TableName, Key, ConsistentRead: true })).Item?.credential?.L;
      const credential = { L: [next[0], ...(before?.slice(1) ?? [])] };
      const ExpressionAttributeValues = { ...input.ExpressionAttributeValues, ':credential': credential };
      return apply(new UpdateItemCommand({ ...input, ExpressionAttributeValues }));
    },
  },
  {
    invariant: 'one change, one version',
    when: 'a change raises the version by two',
    pair: ['change', 'sign in'],
    flaw: updating(
      change,
      ({ UpdateExpression, ExpressionAttributeValues: { ':one': _, ...values } = {} }) => ({
        UpdateExpression: UpdateExpression?.replace(change, 'version = version + :version'),
        ExpressionAttributeValues: values,
      }),
    ),
  },
  {
    invariant: 'a change replaces the password that was proven',
    when: 'a change does not look at the version',
    pair: ['change', 'change'],
    flaw: takingNewer,
  },
  {
    invariant: 'who was told success has it',
    when: 'a change is said to be done and is not',
    pair: ['change', 'sign in'],
    flaw: dropping(change),
  },
  {
    invariant: 'a password is judged by what it is',
    when: 'accounts are read as they were before',
    pair: ['change', 'sign in'],
    flaw: staleReads,
  },
  {
    invariant: 'no token of an older password',
    when: 'accounts are read as they were before',
    pair: ['end sessions', 'refresh'],
    flaw: staleReads,
  },
  {
    invariant: 'no account has two owners',
    when: 'an alias is put whether or not it is there',
    pair: ['create the same name', 'sign in'],
    flaw: puttingAnything,
  },
  {
    invariant: 'a code is used at most once',
    when: 'a change does not look at the version',
    pair: ['reset', 'reset'],
    flaw: takingNewer,
  },
  {
    invariant: 'no code of an older password',
    when: 'accounts are read as they were before',
    pair: ['end sessions', 'confirm a code'],
    flaw: staleReads,
  },
  {
    invariant: 'the newest code works',
    when: 'the code whose message was handed over is not kept',
    beginning: 'stale',
    pair: ['send', 'sign in'],
    flaw: updating('SET live = #next', ({ UpdateExpression }) => ({
      UpdateExpression: UpdateExpression?.replace('SET live = #next, ', 'SET ').replace(
        'REMOVE',
        'REMOVE live,',
      ),
    })),
  },
  {
    invariant: 'no more tries at a code than the limits say',
    when: 'a code that is handed over forgets the tries at it',
    pair: ['send', 'try six wrong codes'],
    beginning: 'stale',
    flaw: updating('SET live = #next', ({ ExpressionAttributeValues }) => ({
      UpdateExpression: 'SET live = #next, tried = :none, tries = :nobody REMOVE #next',
      ExpressionAttributeValues: { ...ExpressionAttributeValues, ':none': { N: '0' }, ':nobody': { M: {} } },
    })),
  },
  {
    invariant: 'a right code is never called wrong',
    when: 'the code that is out is not looked at',
    pair: ['confirm a code', 'sign in'],
    flaw: (command, apply) => {
      const answer = apply(command);
      const isTry =
        command instanceof UpdateItemCommand && command.input.UpdateExpression?.includes('tried + :one');
      if (!isTry || !answer.Attributes) return answer;
      const { live: _, ...Attributes } = answer.Attributes;
      return { ...answer, Attributes };
    },
  },
  {
    invariant: 'a refused message costs nothing',
    when: 'the slot is not released',
    beginning: 'stale',
    pair: ['send', 'purge'],
    flaw: dropping('SET sentAt = formerAt'),
  },
  {
    invariant: 'a message is sent at most once for one request',
    when: 'a notice is not remembered',
    pair: ['deliver', 'deliver'],
    flaw: puttingAnything,
  },
  {
    invariant: 'a nonce is used at most once',
    when: 'a nonce is put whether or not it is there',
    pair: ['claim a nonce', 'claim a nonce'],
    flaw: puttingAnything,
  },
  {
    invariant: 'no more guesses than the limits say',
    when: 'a network is admitted whatever its count says',
    beginning: 'contested',
    pair: ['guess', 'guess'],
    flaw: updating('attemptId = :id, #ttl = :ttl', ({ ExpressionAttributeValues = {} }) => ({
      ConditionExpression: 'attribute_not_exists(nothing)',
      ExpressionAttributeValues: Object.fromEntries(
        Object.entries(ExpressionAttributeValues).filter(([name]) => !/^:[nt]\d|^:free/.test(name)),
      ),
    })),
  },
  {
    invariant: 'who has not tried is judged',
    when: 'the count of a network begins where everybody else is',
    beginning: 'contested',
    pair: ['guess', 'sign in'],
    flaw: updating('attemptId = :id, #ttl = :ttl', ({ ConditionExpression = '' }) => ({
      ConditionExpression: ConditionExpression.replace('attribute_not_exists(attempts)', 'attempts = :start'),
    })),
  },
  {
    invariant: 'the owner at home is judged',
    when: 'everybody is on the schedule',
    beginning: 'contested',
    pair: ['change', 'guess'],
    flaw: updating('attemptId = :id, #ttl = :ttl', ({ ExpressionAttributeValues }) => ({
      ExpressionAttributeValues: {
        ...ExpressionAttributeValues,
        ':start': { N: '9' },
        ':startAt': { N: '9999999999999' },
      },
    })),
  },
  {
    invariant: 'nobody is locked longer than the schedule says',
    when: 'an attempt is dated ahead',
    beginning: 'contested',
    pair: ['guess', 'sign in'],
    flaw: updating('attemptId = :id, #ttl = :ttl', ({ ExpressionAttributeValues = {} }) => ({
      ExpressionAttributeValues: {
        ...ExpressionAttributeValues,
        ':now': { N: String(Number(ExpressionAttributeValues[':now']?.N) + 7_200_000) },
      },
    })),
  },
  {
    invariant: 'every change is published, in order',
    when: 'a change does not say when it was',
    pair: ['change', 'deliver'],
    flaw: updating(change, ({ UpdateExpression = '' }) => ({
      UpdateExpression: `${UpdateExpression.replace('changedAt = :now', 'otherwise = :now')} REMOVE changedAt`,
    })),
  },
];
