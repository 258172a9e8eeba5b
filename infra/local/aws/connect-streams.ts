import type { Database } from './database.ts';
import { feedStream, type StreamReader } from './feed-stream.ts';
import type { Stream } from './streams.ts';

/**
 * Feeds the functions behind `streams` with every change of their tables from now on. Returns what waits until they
 * have been called with everything so far.
 */
export function connectStreams(
  database: Database,
  streams: readonly Stream[],
  functions: ReadonlyMap<string, StreamReader>,
  onFailure: (functionName: string, error: unknown) => void,
): () => Promise<void> {
  const feeds = streams.flatMap((stream) => {
    const read = functions.get(stream.functionName);
    if (!read) return [];
    const feed = feedStream(stream, read, onFailure);
    database.watch(stream.table.TableName, feed.push);
    return [feed];
  });
  return async () => {
    await Promise.all(feeds.map((feed) => feed.settled()));
  };
}
