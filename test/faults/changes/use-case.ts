import type { TestAccount, Wire, WireReply } from '../../support/wire.ts';

/** An owner who is about to change the password. */
export interface Owner {
  readonly account: TestAccount;
  /** Asks an instance of the service for the change, with the right proof. */
  change(instance: Wire): Promise<WireReply>;
}

/** An endpoint that changes a password, as its clients see it. */
export interface ChangeUseCase {
  readonly name: string;
  /** The function's name in `serverless.yml`. */
  readonly functionName: string;
  readonly words: { readonly done: string; readonly internal: string };
  /** What an answer says, in short. */
  said(reply: WireReply): string;
  /** A new account, and its owner with all that the proof takes. */
  newOwner(wire: Wire): Promise<Owner>;
}

/** The password that owners set. */
export const nextPassword = 'a brand new one';
