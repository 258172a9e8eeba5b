import type { AccountUpdate } from './credential-change.ts';

/** Where events are published for other systems. */
export interface EventTopic {
  /**
   * Publishes a message.
   * @param message.group messages of one group keep their order
   * @param message.id of two messages with one id that follow closely, one is delivered
   * @throws ServiceError `unavailable`
   */
  publish(message: {
    readonly type: string;
    readonly group: string;
    readonly id: string;
    readonly body: string;
  }): Promise<void>;
}

/** Makes sense of the records of the accounts table's stream. */
export interface StreamReader<StreamRecord> {
  /** The position of a record in its stream; empty when it has none. */
  sequenceNumber(record: StreamRecord): string;
  /**
   * The account before and after the write; undefined when no existing account was written.
   * @throws Error when the record does not have the shape of one; its message quotes nothing of it
   */
  accountUpdate(record: StreamRecord): AccountUpdate | undefined;
}
