import { createHash } from 'node:crypto';
import { equalText } from '../crypto/constant-time.ts';

/** How a password reaches the service: as its text, or as the MD5 that some clients send in its place. */
export type SecretForm = 'plain' | 'md5';

/** A password as it was submitted. Lives for one request; never logged, never stored. */
export type Secret =
  | { readonly form: 'plain'; readonly text: string }
  | { readonly form: 'md5' /** 32 lower-case hex digits */; readonly hex: string };

/** A password submitted as its text. */
export function plainSecret(text: string): Secret {
  return { form: 'plain', text };
}

/** A password submitted as its MD5, 32 hex digits in either case. */
export function md5Secret(hex: string): Secret {
  return { form: 'md5', hex: hex.toLowerCase() };
}

/** The MD5 form of a secret: clients compute it over the UTF-8 of the text as typed, before any normalisation. */
export function toMd5(secret: Secret): Secret & { form: 'md5' } {
  if (secret.form === 'md5') return secret;
  return { form: 'md5', hex: createHash('md5').update(secret.text, 'utf8').digest('hex') };
}

/**
 * The text that is hashed for a stored form, or undefined when the secret cannot take that form: nobody can see
 * the text through an MD5. Text is NFKC, so that one password typed on two keyboards is one password
 * (NIST SP 800-63B-4 §3.1.1.2).
 */
export function inForm(secret: Secret, form: SecretForm): string | undefined {
  if (form === 'md5') return toMd5(secret).hex;
  return secret.form === 'plain' ? secret.text.normalize('NFKC') : undefined;
}

/** Whether two submitted secrets are the same password, as far as their forms let one see; in constant time. */
export function isSameSecret(a: Secret, b: Secret): boolean {
  const form = a.form === 'plain' && b.form === 'plain' ? 'plain' : 'md5';
  return equalText(inForm(a, form) ?? '', inForm(b, form) ?? '');
}
