import { generateKeyPairSync } from 'node:crypto';

const modulusBits = 2048;

/** A new 2048-bit RSA private key, PKCS #8 PEM. Its randomness is OpenSSL's own. */
export function generateRsaPkcs8(): string {
  return generateKeyPairSync('rsa', {
    modulusLength: modulusBits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
}
