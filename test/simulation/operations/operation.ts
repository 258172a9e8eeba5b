import type { Instance } from '../world/instance.ts';

/** What clients know of each other's doings, because they were told: it is one person behind them, or that person's devices. */
export interface Knowledge {
  /** The password that the last answered change set. */
  readonly present: string;
  /** The one before. */
  readonly replaced: string;
  /** Codes as they came on the owner's phone, newest last. */
  readonly codes: readonly string[];
  /** Tokens that were handed out, newest last. */
  readonly tokens: readonly string[];
}

/** What an operation begins with. */
export interface Given {
  readonly known: Knowledge;
  readonly source: { readonly address: string };
  /** A password that no other operation sets. */
  readonly newPassword: string;
}

/** What a client learns besides that it went well. */
export interface Learned {
  /** The password that is set now. */
  readonly password?: string;
  /** A new token. */
  readonly token?: string;
  /** What the token that was accepted is good under. */
  readonly tokenVersion?: number | undefined;
  /** Of a nonce, that it was taken. */
  readonly claimed?: boolean;
  /** The account that was created. */
  readonly created?: string;
}

/** One thing that a client of the service does. */
export interface Operation {
  /** What it needs to know when it begins. */
  readonly uses: readonly ('known' | 'messages')[];
  /** The password that it shows, which is judged. */
  readonly shows?: 'present' | 'replaced' | 'wrong';
  /** Whether it sets a new password when it goes well. */
  readonly changes?: 'by password' | 'by code';
  /** Whether it may send a message. */
  readonly sends?: true;
  readonly act: (at: Instance, given: Given) => Promise<Learned>;
}
