/** An item as DynamoDB's JSON writes it. */
export type Item = Readonly<Record<string, unknown>>;

/** An item before and after one write; absent when it was not there. */
export interface ItemChange {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Told of a change when it is committed and before the writer is answered. */
export type ChangeListener = (change: ItemChange) => void;
