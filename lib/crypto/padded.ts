/** JSON is filled up to a multiple of this many bytes. */
const block = 256;

/**
 * The value with a member `padding` that fills its JSON up to the next multiple of 256 bytes. A ciphertext is as long
 * as its plaintext: without it, a sealed value would tell by its length what is inside.
 */
export function padded<Value extends object>(value: Value): Value & { readonly padding: string } {
  const empty = { ...value, padding: '' };
  const bytes = Buffer.byteLength(JSON.stringify(empty));
  return { ...empty, padding: '.'.repeat(Math.ceil(bytes / block) * block - bytes) };
}
