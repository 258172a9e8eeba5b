import type { Sms } from '../../infra/local/aws/sns.ts';
import { keepSecret } from './secrets-in-use.ts';

/** Whoever has the phones: the service under test, or a local SNS endpoint as its `local`. */
interface Phones {
  readonly local: { sms(): readonly Sms[] };
}

/** Settings under which no cap stops a test file that sends many messages from one address. */
export const manyMessages = { SMS_PER_ADDRESS_AND_HOUR: '100000', SMS_PER_SERVICE_AND_HOUR: '100000' };

/** The messages to a phone (E.164), newest last. */
export function messagesTo({ local }: Phones, phone: string): readonly Sms[] {
  return local.sms().filter(({ to }) => to === phone);
}

/** The code that was last sent to a phone (E.164): six digits and no more, for the notice of a change has a date. */
export function codeSentTo(phones: Phones, phone: string): string {
  const codes = messagesTo(phones, phone).flatMap(({ text }) => /(?<!\d)\d{6}(?!\d)/.exec(text) ?? []);
  const code = codes.at(-1);
  if (code === undefined) throw new Error('no code came');
  keepSecret('a code', code);
  return code;
}
