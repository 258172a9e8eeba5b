import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Account, AccountId, AccountStatus, Alias, Credential } from '../../credential/account.ts';
import { type AttemptChannel, attemptChannels } from '../../credential/lockout.ts';
import type { AccountStore, Attempt, CredentialUpdate } from '../../credential/ports.ts';
import {
  accountKey,
  aliasKey,
  countAttributes,
  credentialAttribute,
  fromItem,
  historyAttribute,
  type Item,
} from './account-item.ts';
import { admissionCondition } from './admission.ts';
import { unlessConditionFails, withinDeadline } from './client.ts';
import { createAccountItems } from './create-account-items.ts';

/** Accounts in one DynamoDB table; see `infra/accounts-table.yml`. */
export class DynamoDbAccountStore implements AccountStore {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async findByAlias(alias: Alias): Promise<AccountId | undefined> {
    // Consistent: an account must be reachable by its alias as soon as it is created.
    return (await this.#get(aliasKey(alias)))?.accountId?.S;
  }

  async read(id: AccountId): Promise<Account | undefined> {
    const item = await this.#get(accountKey(id));
    return item && fromItem(item);
  }

  async countAttempt(id: AccountId, channel: AttemptChannel, now: number): Promise<Attempt> {
    const { attempts, lastAt } = countAttributes(channel);
    const admission = admissionCondition(channel, now);
    const attemptId = randomUUID();
    const { done, item } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: `SET ${attempts} = ${attempts} + :one, ${lastAt} = :now, attemptId = :attemptId`,
      ConditionExpression: `#status = :active AND attemptId <> :attemptId AND (${admission.expression})`,
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ...admission.values,
        ':one': { N: '1' },
        ':now': { N: String(now) },
        ':active': { S: 'active' },
        ':attemptId': { S: attemptId },
      },
      ReturnValues: 'ALL_NEW',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    if (!item) return { admitted: false, reason: 'unknown' };
    const account = fromItem(item);
    // Idempotent: the SDK repeats a write whose answer was lost, and the attempt must not count twice.
    if (done || item.attemptId?.S === attemptId) return { admitted: true, account };
    // Nothing else refuses an active account; that its lock may have ended since does not matter.
    return { admitted: false, reason: account.status === 'frozen' ? 'frozen' : 'locked', account };
  }

  async clearAttempts(
    id: AccountId,
    channel: AttemptChannel,
    { version, upgrade }: { version: number; upgrade?: Credential },
  ): Promise<boolean> {
    const { attempts } = countAttributes(channel);
    const { done } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: `SET ${attempts} = :zero${upgrade ? ', credential = :credential' : ''}`,
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: {
        ':zero': { N: '0' },
        ':version': { N: String(version) },
        ...(upgrade && { ':credential': credentialAttribute(upgrade) }),
      },
    });
    return done;
  }

  async refundAttempts(id: AccountId, channel: AttemptChannel, refunded: 0 | 1): Promise<void> {
    const { attempts } = countAttributes(channel);
    await this.#update({
      Key: accountKey(id),
      UpdateExpression: `SET ${attempts} = ${attempts} - :refunded, refundId = :refundId`,
      // A success in between may have cleared the count already. Idempotent, because the SDK repeats a write whose
      // answer was lost: one attempt that is refunded twice would be one more guess.
      ConditionExpression: `${attempts} >= :one AND refundId <> :refundId`,
      ExpressionAttributeValues: {
        ':refunded': { N: String(refunded) },
        ':refundId': { S: randomUUID() },
        ':one': { N: '1' },
      },
    });
  }

  async change(id: AccountId, update: CredentialUpdate): Promise<boolean> {
    const changeId = randomUUID();
    const { done, item } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: [
        'SET credential = :credential, history = :history, changedAt = :now, changeId = :changeId',
        'version = version + :one',
        clearAllCounts,
      ].join(', '),
      ConditionExpression: 'version = :version AND #status = :active',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: {
        ':credential': credentialAttribute(update.credential),
        ':history': historyAttribute(update.history),
        ':now': { N: String(update.now) },
        ':changeId': { S: changeId },
        ':one': { N: '1' },
        ':zero': { N: '0' },
        ':version': { N: String(update.fromVersion) },
        ':active': { S: 'active' },
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    });
    if (done) return true;
    // Idempotent: the SDK repeats a write whose answer was lost, which then meets the first one's effect.
    return item?.changeId?.S === changeId;
  }

  async create(account: Account): Promise<{ created: true } | { created: false; taken: Alias }> {
    return createAccountItems(this.#client, this.#table, account);
  }

  async setStatus(id: AccountId, status: AccountStatus): Promise<boolean> {
    const { done } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: 'SET #status = :status',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: { ':status': { S: status } },
    });
    return done;
  }

  async unlock(id: AccountId): Promise<boolean> {
    const { done } = await this.#update({
      Key: accountKey(id),
      UpdateExpression: `SET ${clearAllCounts}`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':zero': { N: '0' } },
    });
    return done;
  }

  async #get(key: Item): Promise<Item | undefined> {
    const command = new GetItemCommand({ TableName: this.#table, Key: key, ConsistentRead: true });
    return (await withinDeadline((abortSignal) => this.#client.send(command, { abortSignal }))).Item;
  }

  /** One conditional update: whether its condition held, and the item in its answer. */
  async #update(
    input: Omit<UpdateItemCommandInput, 'TableName'>,
  ): Promise<{ done: boolean; item: Item | undefined }> {
    const command = new UpdateItemCommand({ TableName: this.#table, ...input });
    const answer = await unlessConditionFails(
      withinDeadline((abortSignal) => this.#client.send(command, { abortSignal })),
    );
    if (answer instanceof ConditionalCheckFailedException) return { done: false, item: answer.Item };
    return { done: true, item: answer.Attributes };
  }
}

const clearAllCounts = attemptChannels
  .map((channel) => `${countAttributes(channel).attempts} = :zero`)
  .join(', ');
