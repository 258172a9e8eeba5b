import { generateKeyPairSync } from 'node:crypto';

/** A new RSA private key with a modulus of so many bits, PKCS #8 PEM. Its randomness is OpenSSL's own. */
export function generateRsaPkcs8(modulusBits: number): string {
  return generateKeyPairSync('rsa', {
    modulusLength: modulusBits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
}
