import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allSlots, slotOf } from '../../../../lib/adapters/dynamodb/idempotence-slot.ts';
import { shortId } from '../../../support/short-id.ts';

const slotsOf = (newId: () => string) => new Set(Array.from({ length: 2_000 }, () => slotOf(newId())));

describe('slotOf', () => {
  it('is the same for the same request', () => {
    const id = shortId();
    expect(slotOf(id)).toBe(slotOf(id));
  });

  it('names an attribute that no expression has to quote for its letters', () => {
    for (const slot of slotsOf(shortId)) expect(slot).toMatch(/^slot\d{1,2}$/);
  });

  it('spreads short ids over all slots', () => {
    expect([...slotsOf(shortId)].sort()).toEqual(allSlots.toSorted());
    expect(allSlots).toHaveLength(16);
  });

  it('spreads the ids of sendings, whose first letter is a hex digit, over ten', () => {
    expect(slotsOf(randomUUID).size).toBe(10);
  });

  it('has a slot for an id that is empty', () => {
    expect(slotOf('')).toBe('slot0');
  });
});
