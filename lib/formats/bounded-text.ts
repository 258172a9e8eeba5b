import { FormatError } from './format-error.ts';
import { decodeUtf8 } from './utf8.ts';

/**
 * The text of an answer that another service gives us, read no further than `maxBytes`. Bytes are counted as they
 * arrive: Content-Length is the sender's word, and does not count what is compressed.
 *
 * @throws FormatError `too-large`, `not-utf8`; and whatever ends the connection
 */
export async function boundedText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new FormatError('too-large');
    chunks.push(chunk);
  }
  return decodeUtf8(Buffer.concat(chunks));
}
