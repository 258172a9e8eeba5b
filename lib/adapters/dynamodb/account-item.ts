import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Account, AccountId, Alias, Credential } from '../../credential/account.ts';
import {
  decodeHistory,
  encodeHistory,
  type LegacyStoredHistory,
  type StoredHistory,
} from './history-codec.ts';

/** An item or a key as DynamoDB speaks it. */
export type Item = Record<string, AttributeValue>;

/** The key of an account item. */
export function accountKey(id: AccountId): Item {
  return { pk: { S: `account#${id}` } };
}

/** A value of more bytes than this is no part of a key as it is: a key of DynamoDB has at most 2,048 bytes. */
const longestKeyed = 1_024;

/**
 * The key of the item that leads from an alias in its canonical spelling to its account. That of a value which is too
 * long for a key is made of a digest, under a prefix that no other alias has: whatever is asked for, it is one read.
 */
export function aliasKey({ kind, value }: Alias): Item {
  if (Buffer.byteLength(value) <= longestKeyed) return { pk: { S: `alias#${kind}#${value}` } };
  const digest = createHash('sha256').update(value, 'utf8').digest('hex');
  return { pk: { S: `alias-digest#${kind}#${digest}` } };
}

/** The members of an account that are stored under their own names. */
const plainMembers = [
  'id',
  'username',
  'phone',
  'email',
  'agent',
  'language',
  'status',
  'createdAt',
  'version',
  'changedAt',
  'changedFrom',
  'unlocks',
  'tokenEnds',
  'tokensEndedAt',
] as const satisfies readonly (keyof Account)[];

/** The item that stores an account. */
export function toItem(account: Account): Item {
  return {
    ...accountKey(account.id),
    ...marshall(Object.fromEntries(plainMembers.map((name) => [name, account[name]])), {
      removeUndefinedValues: true,
    }),
    ...(account.credential && { credential: credentialAttribute(account.credential) }),
    history: historyAttribute(account.history),
  };
}

/** A credential as an attribute. */
export function credentialAttribute(credential: Credential): AttributeValue {
  return { L: credential.map((hash) => ({ M: marshall(hash) })) };
}

/** A history as an attribute; the digests of former passwords are shortened. */
export function historyAttribute(history: readonly Credential[]): AttributeValue {
  return { M: marshall(encodeHistory(history)) };
}

/** The account that an item stores. */
export function fromItem(item: Item): Account {
  const stored = unmarshall(item);
  const members = Object.fromEntries(
    plainMembers.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  ) as Pick<Account, (typeof plainMembers)[number]>;
  return {
    ...members,
    ...(stored.credential && { credential: stored.credential as Credential }),
    history: decodeHistory(stored.history as StoredHistory | LegacyStoredHistory),
  };
}
