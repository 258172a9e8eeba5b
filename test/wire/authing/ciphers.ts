import { createRequire } from 'node:module';
import type { JSEncrypt as JSEncryptClass } from 'jsencrypt';
import { sm2 } from 'sm-crypto';

// The package's ES module cannot be loaded by Node as it is; its CommonJS build can.
const JSEncrypt = createRequire(import.meta.url)('jsencrypt') as typeof JSEncryptClass;

/** What JSEncrypt, which the vendor's web clients use, makes of a text: PKCS #1 v1.5 in base64. */
export function jsEncrypt(text: string, publicKey: string): string {
  const cipher = new JSEncrypt();
  cipher.setPublicKey(publicKey);
  const ciphertext = cipher.encrypt(text);
  if (!ciphertext) throw new Error('JSEncrypt refused the text');
  return ciphertext;
}

const C1C2C3 = 0;
const C1C3C2 = 1;
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

/** The layouts of published clients, all made by sm-crypto. */
export const sm2Layouts: Readonly<Record<string, (text: string, publicKey: string) => string>> = {
  'UTF-8, C1C3C2': (text, key) => sm2.doEncrypt(text, key, C1C3C2),
  'UTF-8, C1C3C2, after sm2:': (text, key) => `sm2:${sm2.doEncrypt(text, key, C1C3C2)}`,
  'base64, C1C2C3 with 04': (text, key) => `04${sm2.doEncrypt(base64(text), key, C1C2C3)}`,
  'base64, C1C2C3': (text, key) => sm2.doEncrypt(base64(text), key, C1C2C3),
};
