import type { DynamoDBRecord } from 'aws-lambda';
import type { ItemChange } from '../../../infra/local/aws/item-change.ts';
import { streamRecord } from '../../../infra/local/aws/stream-record.ts';
import { type Stream, streamsOf } from '../../../infra/local/aws/streams.ts';
import { tablesOf } from '../../../infra/local/aws/table-definition.ts';
import type { Service } from '../../../infra/local/shared/service.ts';

/** The changes of the accounts table that its stream has not delivered yet: it does when a test says so. */
export class AccountChanges {
  readonly stream: Stream;
  #pending: ItemChange[] = [];
  #delivered = 0;

  constructor(service: Service) {
    const [stream] = streamsOf(service, tablesOf(service, {}));
    if (!stream) throw new Error('no function reads a stream');
    this.stream = stream;
  }

  /** Puts a change at the end of the stream; what the function's filter leaves out is never seen. */
  readonly add = (change: ItemChange): void => {
    if (change.before && change.after?.changedAt) this.#pending.push(change);
  };

  /** Takes what was not delivered yet as records of the stream. */
  take(): DynamoDBRecord[] {
    const changes = this.#pending;
    this.#pending = [];
    return changes.map((change) => {
      this.#delivered += 1;
      return streamRecord(this.stream.table, change, String(this.#delivered).padStart(21, '0'));
    });
  }
}
