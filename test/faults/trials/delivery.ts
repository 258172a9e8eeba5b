import type { DynamoDBRecord } from 'aws-lambda';
import type { CredentialChangeEvent } from '../../../lib/events/security-event.ts';
import { messagesTo } from '../../support/text-messages.ts';
import type { TestAccount } from '../../support/wire.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';

/** The function that the stream of the accounts table calls. */
export const streamFunction = 'credential-events';

/** Lets the stream deliver records to an instance that meets no fault, and again what it reports as failed. */
export async function deliver(wire: FaultyWire, records: readonly DynamoDBRecord[]): Promise<void> {
  const { invoke } = await wire.stream();
  let left = records;
  for (let tries = 0; left.length > 0 && tries < 4; tries += 1) {
    const response = (await invoke({ Records: left })) as {
      batchItemFailures: { itemIdentifier: string }[];
    };
    left = unfinished(left, response.batchItemFailures);
  }
}

/** What comes again: everything from the first record on that was reported as failed. */
export function unfinished(
  records: readonly DynamoDBRecord[],
  failures: readonly { readonly itemIdentifier: string }[],
): readonly DynamoDBRecord[] {
  const failed = new Set(failures.map(({ itemIdentifier }) => itemIdentifier));
  const first = records.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
  return first < 0 ? [] : records.slice(first);
}

/** The versions of an account that were published, in the order of their first appearance. */
export function publishedVersions(wire: FaultyWire, { id }: Pick<TestAccount, 'id'>): number[] {
  const events = wire.events() as CredentialChangeEvent[];
  const own = events.filter(({ sub_id }) => sub_id.sub === id).map(({ jti }) => Number(jti.split(':')[1]));
  return [...new Set(own)];
}

/** How many notices of a change came to a phone. */
export function noticesTo({ healthy }: FaultyWire, { phone }: Pick<TestAccount, 'phone'>): number {
  return messagesTo(healthy, phone).filter(({ text }) => !/(?<!\d)\d{6}(?!\d)/.test(text)).length;
}

/** Delivers what has changed, and says what is not as promised of events and notices about an account. */
export async function* undelivered(
  wire: FaultyWire,
  account: Pick<TestAccount, 'id' | 'phone'>,
  versions: readonly number[],
): AsyncGenerator<string> {
  if (!wire.keepsStream) return;
  await deliver(wire, wire.changes.take());
  const published = publishedVersions(wire, account);
  if (published.join() !== versions.join()) yield `published ${published.join()}, not ${versions.join()}`;
  const notices = noticesTo(wire, account);
  if (notices !== versions.length) yield `${notices} notices of ${versions.length} changes`;
}
