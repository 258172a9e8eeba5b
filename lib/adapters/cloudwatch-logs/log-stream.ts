import {
  CloudWatchLogsClient,
  CreateLogStreamCommand,
  PutLogEventsCommand,
  ResourceAlreadyExistsException,
} from '@aws-sdk/client-cloudwatch-logs';

/**
 * Writes a line; `at` is its time, ms since the epoch.
 * @throws the SDK's error when it could not be written; Error when CloudWatch Logs does not take a line of that time
 */
export type LineWriter = (line: string, at: number) => Promise<void>;

/**
 * Opens a stream of a log group, which is made when it is not there; the group must be. So whoever has opened one
 * knows that the group can be reached, and that it may be written to as far as one can know beforehand.
 * @throws the SDK's error when the group is not there, cannot be reached or may not be written to
 */
export async function openLogStream(logGroupName: string, logStreamName: string): Promise<LineWriter> {
  const client = new CloudWatchLogsClient({
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
  const stream = { logGroupName, logStreamName };
  await client.send(new CreateLogStreamCommand(stream)).catch((error: unknown) => {
    if (!(error instanceof ResourceAlreadyExistsException)) throw error;
  });
  return async (message, timestamp) => {
    const command = new PutLogEventsCommand({ ...stream, logEvents: [{ message, timestamp }] });
    const { rejectedLogEventsInfo } = await client.send(command);
    // Answered as a success: the clock of this machine is days behind, or hours ahead.
    if (rejectedLogEventsInfo) throw new Error('CloudWatch Logs does not take a line of that time');
  };
}
