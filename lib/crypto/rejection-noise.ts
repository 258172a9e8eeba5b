/**
 * What RSA's implicit rejection means for the callers of `decryptRsa`.
 *
 * When the PKCS #1 v1.5 padding of a ciphertext is wrong, OpenSSL (3.2 and later) reports no error. It returns
 * bytes that look random: uniform length from 0 to 245 for a 2048-bit key, always the same for one ciphertext
 * (draft-irtf-cfrg-rsa-guidance). So nobody, this service included, learns whether the padding was right, which is
 * what ends Bleichenbacher's attack. Unpadding by our own code in order to know would bring the attack back.
 *
 * Nearly all such noise is no text and is refused as undecryptable. About 3 in 1,000 are a few characters of
 * valid text and cannot be told from a very short password.
 */

const maxCodePoints = 256;
const noiseBelowCodePoints = 8;
const controlCharacter = /\p{Cc}/u;

/** Whether no client can have meant this text as a password: empty, over 256 code points or with control characters. */
export function isNoise(text: string): boolean {
  return text === '' || controlCharacter.test(text) || codePoints(text) > maxCodePoints;
}

/**
 * Whether an RSA-decrypted text is so short (under 8 code points) that it may be noise.
 *
 * A dialect keeps "undecryptable" and "decrypted to garbage" one answer by this rule: a text that may be noise is
 * verified like any other and works when it is right; when it is **not** right, the dialect answers as for
 * `UndecryptableError`, not as for a wrong password. The policy's minimum is 8 unless a
 * deployment lowers it, so few accounts have such a password: one from another system, or set by the operator.
 * Longer noise that is text occurs about 5 times in a million.
 */
export function mayBeNoise(text: string): boolean {
  return codePoints(text) < noiseBelowCodePoints;
}

function codePoints(text: string): number {
  return [...text].length;
}
