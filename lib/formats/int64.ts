/**
 * A 64-bit integer in its one decimal spelling, without leading zeros or plus sign; undefined for what is none.
 * @param text decimal digits, perhaps with a minus sign
 */
export function decimalInt64(text: string): string | undefined {
  const integer = /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined;
  return integer === undefined || BigInt.asIntN(64, integer) !== integer ? undefined : String(integer);
}
