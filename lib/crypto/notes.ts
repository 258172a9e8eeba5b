import type * as z from 'zod';
import type { KeyRing } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';
import type { RandomBytes } from '../keys/random-bytes.ts';
import { lastingKey } from '../keys/settled-key.ts';
import { padded } from './padded.ts';
import { open, seal } from './seal.ts';

/** One kind of note: what it says, and the one thing that it is good for. */
export interface NoteKind<Content> {
  /** A note of one purpose never passes for one of another. */
  readonly purpose: `${string}:${string}`;
  readonly content: z.ZodType<Content>;
}

/**
 * Notes that a client carries and must bring back: sealed, so that it can neither read nor make one; padded, so that
 * their length does not tell what is inside; and good until they expire.
 */
export interface Notes {
  /**
   * An opaque URL-safe string for some content.
   * @param expiresAt ms since the epoch
   * @throws Error when no key outlives it
   */
  seal<Content>(kind: NoteKind<Content>, content: NoInfer<Content>, expiresAt: number): Promise<string>;
  /** What a note says; undefined for one that is forged, mangled, of another kind or expired. */
  open<Content>(kind: NoteKind<Content>, note: string): Promise<Content | undefined>;
}

/** What notes are made with. */
export interface NoteDeps {
  readonly keys: Live<Pick<KeyRing, 'sealKeys'>>;
  /** ms since the epoch */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}

/** Makes and opens notes under keys that may be rotated while a process lives. */
export function createNotes({ keys, now, randomBytes }: NoteDeps): Notes {
  return {
    async seal({ purpose }, content, expiresAt) {
      const { sealKeys } = keys.current();
      const key = lastingKey(sealKeys, now(), expiresAt);
      if (!key) throw new Error('No key to seal with outlives the note.');
      return seal(padded({ content, expiresAt }), purpose, { key, randomBytes });
    },
    async open({ purpose, content }, note) {
      const sealed = await orAfterRefresh(keys, ({ sealKeys }) =>
        open(note, purpose, { keys: sealKeys, now: now() }),
      );
      if (!isNote(sealed) || now() >= sealed.expiresAt) return undefined;
      return content.safeParse(sealed.content).data;
    },
  };
}

function isNote(value: unknown): value is { readonly content: unknown; readonly expiresAt: number } {
  return (
    typeof value === 'object' && value !== null && 'expiresAt' in value && typeof value.expiresAt === 'number'
  );
}
