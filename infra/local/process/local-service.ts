import type { Sms, SnsFault } from '../aws/sns.ts';

/** How to start the service on this machine. */
export interface LocalOptions {
  /** The directory of `serverless.yml`. */
  readonly directory: string;
  /** The port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Keeps the data in this directory; without it, in memory until the end. */
  readonly dataDir?: string | undefined;
  /** How long every call may take, in s; without it, as long as `serverless.yml` says. */
  readonly timeout?: number;
  /** Runs once the tables, the key ring and the settings are there, before the first request is answered. */
  readonly seed?: () => Promise<void>;
  /** Told what a handler failed with; the caller of the API learns nothing of it. */
  readonly onFailure?: (functionName: string, error: unknown) => void;
}

/** The running service. */
export interface LocalService {
  /** Such as `http://127.0.0.1:3000`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly dynamodbUrl: string;
  readonly snsUrl: string;
  readonly keyRingFile: string;
  /** The endpoints that this process serves itself, by the variable that names them for the AWS SDK. */
  readonly embedded: Readonly<Record<string, string>>;
  /** The text messages that the embedded SNS endpoint received, newest last. */
  sms(): readonly Sms[];
  /** The events that were published to the embedded SNS endpoint, newest last. */
  events(): readonly unknown[];
  /** Resolves when the streams of the embedded database have been fed with everything written so far. */
  settled(): Promise<void>;
  /** Makes the embedded SNS endpoint refuse its next `count` calls. */
  failNextPublish(count: number, fault: SnsFault): void;
  /** Finishes open requests, then stops everything and takes back what it set in the environment. */
  close(): Promise<void>;
}
