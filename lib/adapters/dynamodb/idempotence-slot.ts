/** Enough that two requests which count on one item at the same time rarely share a slot. */
const slots = 16;

const slotNamed = (index: number) => `slot${index}`;

/** Every attribute that {@link slotOf} can give. */
export const allSlots: readonly string[] = Array.from({ length: slots }, (_, index) => slotNamed(index));

/**
 * The attribute in which an item that many requests count on remembers that one of them has: the SDK repeats a write
 * whose answer was lost, and what is there already must neither count twice nor be refused by its own effect. A slot that
 * another request has taken meanwhile forgets; then the repetition counts, which is the safe side.
 * @param id the request's, random
 */
export function slotOf(id: string): string {
  return slotNamed((id.codePointAt(0) ?? 0) % slots);
}
