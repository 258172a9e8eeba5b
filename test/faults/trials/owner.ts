import type { TestAccount, Wire, WireReply } from '../../support/wire.ts';
import type { Needs } from '../matrix/told.ts';
import type { answersOf } from './answers.ts';

/** An owner who is about to change the password. */
export interface Owner {
  /** The password is absent where there is none yet. */
  readonly account: Omit<TestAccount, 'password'> & { readonly password?: string };
  /** Asks an instance of the service for the change, with the right proof. */
  change(instance: Wire): Promise<WireReply>;
}

/** An endpoint that changes a password, as its clients see it. */
export interface ChangeUseCase extends Partial<Needs> {
  readonly name: string;
  /** The function's name in `serverless.yml`. */
  readonly functionName: string;
  readonly dialect: keyof typeof answersOf;
  /** What the proof is: a code is another one than the password, which signs in all the same. */
  readonly proof: 'password' | 'code' | 'token';
  /** A new account, and its owner with all that the proof takes. */
  newOwner(wire: Wire): Promise<Owner>;
}

/** The password that owners set. */
export const nextPassword = 'a brand new one';
