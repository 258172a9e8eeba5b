import type { AccountId } from '../credential/account.ts';
import { type CredentialChange, credentialChange } from './credential-change.ts';
import type { EventTopic, StreamReader } from './ports.ts';
import { credentialChangeEvent, credentialChangeType } from './security-event.ts';

/** What can go wrong with one record. */
export type EventFailure = 'unreadable' | 'unpublished' | 'unsent';

/** The record that went wrong. */
export interface FailedRecord {
  /** Leads to the record for as long as the stream has it. */
  readonly sequenceNumber: string;
  /** The account that it is about; absent when it cannot be read. */
  readonly account?: AccountId;
}

/** What a batch is processed with. */
export interface BatchDeps<StreamRecord> {
  readonly reader: StreamReader<StreamRecord>;
  readonly topic: EventTopic;
  /** Sends the owner's notice. */
  readonly notify: (change: CredentialChange) => Promise<'sent' | 'skipped'>;
  /** The `iss` of the events. */
  readonly issuer: string;
  /** Told of every failure, as it happens. */
  readonly onFailure: (failure: EventFailure, about: FailedRecord, error: unknown) => void;
}

/** What became of a batch. */
export interface BatchReport {
  /** Sequence numbers of the records that must come again. */
  readonly failed: readonly string[];
  /** Events published. */
  readonly published: number;
  /** Notices sent. */
  readonly notices: number;
}

/** Accounts whose changes are published at the same time. */
const accountsAtOnce = 8;

interface Pending {
  readonly sequenceNumber: string;
  readonly change: CredentialChange;
}

/**
 * Publishes the password changes among `records` and tells the owners. Changes of one account are published in order:
 * when one cannot be, the later ones wait for it to come again; other accounts go on. A record that cannot be read
 * will be no better next time, so it is left out, and so is a notice that cannot be sent. Never throws.
 * @param hasTime asked before each change; those that it denies fail, to come again
 */
export async function processBatch<StreamRecord>(
  records: readonly StreamRecord[],
  deps: BatchDeps<StreamRecord>,
  hasTime: () => boolean,
): Promise<BatchReport> {
  const { topic, notify, issuer, onFailure } = deps;
  const failed: string[] = [];
  let published = 0;
  let notices = 0;

  const publishInOrder = async (changes: readonly Pending[]): Promise<void> => {
    for (const [i, { sequenceNumber, change }] of changes.entries()) {
      try {
        if (!hasTime()) throw new Error('no time left');
        const event = credentialChangeEvent(change, issuer);
        const body = JSON.stringify(event);
        await topic.publish({ type: credentialChangeType, group: change.account.id, id: event.jti, body });
        published += 1;
      } catch (error) {
        onFailure('unpublished', { sequenceNumber, account: change.account.id }, error);
        failed.push(...changes.slice(i).map((later) => later.sequenceNumber));
        return;
      }
      try {
        if ((await notify(change)) === 'sent') notices += 1;
      } catch (error) {
        onFailure('unsent', { sequenceNumber, account: change.account.id }, error);
      }
    }
  };

  const accounts = Map.groupBy(readChanges(records, deps), ({ change }) => change.account.id).values();
  // The workers share one iterator: each takes the next account when it is done with one.
  const work = async (): Promise<void> => {
    for (const changes of accounts) await publishInOrder(changes);
  };
  await Promise.all(Array.from({ length: accountsAtOnce }, work));
  return { failed, published, notices };
}

function readChanges<StreamRecord>(
  records: readonly StreamRecord[],
  { reader, onFailure }: BatchDeps<StreamRecord>,
): Pending[] {
  return records.flatMap((record) => {
    const sequenceNumber = reader.sequenceNumber(record);
    try {
      const update = reader.accountUpdate(record);
      const change = update && credentialChange(update);
      return change ? [{ sequenceNumber, change }] : [];
    } catch (error) {
      onFailure('unreadable', { sequenceNumber }, error);
      return [];
    }
  });
}
