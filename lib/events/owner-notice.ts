import { defaultLanguage } from '../credential/account.ts';
import { isAllowedCountry } from '../credential/codes/allowed-country.ts';
import type { MessageTexts, SendCaps, TextMessages } from '../credential/codes/ports.ts';
import type { NonceStore } from '../credential/ports.ts';
import type { CredentialChange } from './credential-change.ts';

/** What notices are sent with. */
export interface NoticeDeps {
  /** Whether owners are told at all. */
  readonly isOn: boolean;
  readonly messages: Pick<TextMessages, 'send'>;
  readonly texts: Pick<MessageTexts, 'passwordChanged'>;
  /** Remembers which notices were sent. */
  readonly sent: NonceStore;
  /** Counts notices among all messages of the service. */
  readonly caps: SendCaps;
  /** At most this many messages of the whole service in a UTC hour. */
  readonly perServiceAndHour: number;
  readonly newId: () => string;
  /** At most this many to one account and UTC day. */
  readonly perDay: number;
  /** Calling codes that messages may go to; all when empty. */
  readonly countries: readonly string[];
  /** ms since the epoch */
  readonly now: () => number;
}

const dayMs = 86_400_000;

/**
 * Tells the owner by text message that the password was changed, once, however often the change is seen. Skipped when
 * notices are off, without a phone, for a number that no message may go to, when the day's notices are used up, and when
 * the service is over its cap.
 * @throws ServiceError when the notice cannot be sent; it is not tried again
 */
export async function notifyOwner(
  { account, changedAt }: CredentialChange,
  { isOn, messages, texts, sent, caps, perServiceAndHour, newId, perDay, countries, now }: NoticeDeps,
): Promise<'sent' | 'skipped'> {
  const { id, phone, version, language = defaultLanguage } = account;
  if (!isOn || phone === undefined || !isAllowedCountry(phone, countries) || perDay < 1) return 'skipped';
  // One write both tells a change that is seen again and caps the messages: each day has `perDay` places, and
  // versions, being consecutive, take them in turn.
  const day = Math.floor(changedAt / dayMs);
  const place = ['notice', id, day, version % perDay].join('#');
  // Held for as long as the stream can still bring a change of that day.
  if (!(await sent.claim(place, (day + 2) * dayMs, now()))) return 'skipped';
  const sending = { id: newId(), billed: true, now: now() };
  const limits = { perServiceAndHour, perNetworkAndHour: 0, perClientAndHour: 0 };
  if ((await caps.count(sending, limits)).over !== 'nothing') return 'skipped';
  await messages.send({ phone, text: texts.passwordChanged(new Date(changedAt), language) });
  return 'sent';
}
