import { defaultLanguage, type Language } from '../../credential/account.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { preferredLanguage } from '../../http/preferred-language.ts';

/**
 * The language of an answer, and of a message to an account that has none of its own: what `x-authing-lang` (set by
 * the vendor's SDKs) says, else what `Accept-Language` likes best, else Chinese. Never throws.
 */
export function languageOf({ headers }: Pick<HttpRequest, 'headers'>): Language {
  return (
    preferredLanguage(headers['x-authing-lang']) ??
    preferredLanguage(headers['accept-language']) ??
    defaultLanguage
  );
}
