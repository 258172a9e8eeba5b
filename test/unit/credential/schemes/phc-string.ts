/** Standard base64 without padding, as PHC strings carry bytes. */
export function phcBase64(bytes: Uint8Array | string): string {
  return Buffer.from(bytes as string)
    .toString('base64')
    .replace(/=+$/, '');
}

/** The PHC string `$<id>$<parameters>$<salt>$<hash>`. */
export function phcString(id: string, parameters: string, salt: string, hashHex: string): string {
  return ['', id, parameters, phcBase64(salt), phcBase64(Buffer.from(hashHex, 'hex'))].join('$');
}
