import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Account, AccountId, Alias, Credential } from '../../credential/account.ts';
import { type AttemptChannel, type AttemptCount, attemptChannels } from '../../credential/lockout.ts';
import {
  decodeHistory,
  encodeHistory,
  type LegacyStoredHistory,
  type StoredHistory,
} from './history-codec.ts';

/** An item or a key as DynamoDB speaks it. */
export type Item = Record<string, AttributeValue>;

/** The attributes that hold a channel's count. */
export function countAttributes(channel: AttemptChannel): { attempts: string; lastAt: string } {
  return { attempts: `${channel}Attempts`, lastAt: `${channel}LastAt` };
}

/** The key of an account item. */
export function accountKey(id: AccountId): Item {
  return { pk: { S: `account#${id}` } };
}

/** The key of the item that leads from an alias to its account. */
export function aliasKey(alias: Alias): Item {
  return { pk: { S: `alias#${alias.kind}#${alias.value}` } };
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
] as const satisfies readonly (keyof Account)[];

/** The item that stores an account. */
export function toItem(account: Account): Item {
  const counts = attemptChannels.flatMap((channel) => {
    const names = countAttributes(channel);
    const count = account.attempts[channel];
    return [
      [names.attempts, count.attempts],
      [names.lastAt, count.lastAt],
    ];
  });
  return {
    ...accountKey(account.id),
    ...marshall(
      {
        ...Object.fromEntries(plainMembers.map((name) => [name, account[name]])),
        ...Object.fromEntries(counts),
      },
      { removeUndefinedValues: true },
    ),
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
  const count = (channel: AttemptChannel): AttemptCount => {
    const names = countAttributes(channel);
    return { attempts: stored[names.attempts] as number, lastAt: stored[names.lastAt] as number };
  };
  const members = Object.fromEntries(
    plainMembers.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]])),
  ) as Pick<Account, (typeof plainMembers)[number]>;
  return {
    ...members,
    ...(stored.credential && { credential: stored.credential as Credential }),
    history: decodeHistory(stored.history as StoredHistory | LegacyStoredHistory),
    attempts: {
      anonymous: count('anonymous'),
      signedIn: count('signedIn'),
      anonymousCode: count('anonymousCode'),
      signedInCode: count('signedInCode'),
    },
  };
}
