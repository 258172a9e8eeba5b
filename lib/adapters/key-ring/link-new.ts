import { link } from 'node:fs/promises';

/** Whether `draft` got the name `path`, too: unlike a rename, a link never takes the place of a file that is there. */
export async function linkNew(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Whether the system failed with this error. */
export function hasErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
