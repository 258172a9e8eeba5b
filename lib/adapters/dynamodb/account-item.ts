import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Account, AccountId, Alias, Credential } from '../../credential/account.ts';
import { longestCanonicalBytes } from '../../credential/new-name.ts';
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

/**
 * The key of the item that leads from an alias in its canonical spelling to its account. A key of DynamoDB has at
 * most 2,048 bytes: that of a value which no new account can have, as it is too long, is made of a digest, under a
 * prefix that no other alias has. So it is one read whatever is asked for.
 */
export function aliasKey({ kind, value }: Alias): Item {
  if (Buffer.byteLength(value) <= longestCanonicalBytes) return { pk: { S: `alias#${kind}#${value}` } };
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
