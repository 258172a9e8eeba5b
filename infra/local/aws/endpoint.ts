/** A running server of the local runner. */
export interface Endpoint {
  /** Such as `http://127.0.0.1:49152`, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}
