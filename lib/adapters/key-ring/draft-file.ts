import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/**
 * Writes `text` into a new file beside `path`, for its owner alone, and hands its name to `use`, which may link or
 * rename it to `path`: whoever reads `path` never meets half a text. The draft is gone afterwards, come what may.
 * Throws the system's errors.
 */
export async function withDraft<T>(
  path: string,
  text: string,
  use: (draft: string) => Promise<T>,
): Promise<T> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(text);
      // A ring that a power failure empties takes every password with it.
      await file.sync();
    } finally {
      await file.close();
    }
    return await use(draft);
  } finally {
    await rm(draft, { force: true });
  }
}
