import type { Purpose } from '../../../lib/credential/codes/purpose.ts';
import type { TestAccount, Wire, WireReply } from '../../support/wire.ts';

/** How a dialect says what became of a request, as {@link SendingUseCase.said} reads it. */
export interface Words {
  readonly sent: string;
  readonly tooMany: string;
  readonly internal: string;
  /** The message was not sent, or nobody knows. */
  readonly notSent: string;
}

/** Somebody who asks for codes. */
export interface Asker {
  readonly account: TestAccount;
  /** Asks an instance of the service for a code. */
  ask(instance: Wire): Promise<WireReply>;
  /** Sets a new password by a code; whether it was set. @param sending the answer to the request for the code */
  redeem(code: string, sending: WireReply): Promise<boolean>;
}

/** An endpoint that sends codes, as its clients see it. */
export interface SendingUseCase {
  readonly name: string;
  /** The function's name in `serverless.yml`. */
  readonly functionName: string;
  readonly purpose: Purpose;
  readonly isSignedIn: boolean;
  readonly words: Words;
  /** What an answer says, in short. */
  said(reply: WireReply): string;
  /** A new account, and whoever asks for codes to it. */
  newAsker(wire: Wire): Promise<Asker>;
}

/** The password that askers set. */
export const nextPassword = 'a brand new one';
