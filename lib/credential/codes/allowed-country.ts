/**
 * Whether messages may go to a number.
 * @param phone E.164
 * @param countries calling codes without a plus sign, such as `86`; all when empty. No calling code is the beginning
 *   of another (ITU-T E.164), so comparing beginnings is exact.
 */
export function isAllowedCountry(phone: string, countries: readonly string[]): boolean {
  return countries.length === 0 || countries.some((code) => phone.startsWith(`+${code}`));
}
