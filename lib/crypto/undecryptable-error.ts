/**
 * The one error for every ciphertext that yields no usable text, whatever the reason: not encoded, wrong length,
 * wrong key, tampered with, or decrypted to something that is no text.
 * It takes no detail and no cause on purpose: whatever tells two failures apart helps an attacker to decrypt
 * (Bleichenbacher 1998, Vaudenay 2002), and whatever quotes the input may quote a password.
 */
export class UndecryptableError extends Error {
  override readonly name = 'UndecryptableError';

  constructor() {
    super('The ciphertext cannot be decrypted.');
  }
}
