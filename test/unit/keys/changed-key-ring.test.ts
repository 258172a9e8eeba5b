import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { changedKeyRing } from '../../../lib/keys/changed-key-ring.ts';
import { generateKeyRing } from '../../../lib/keys/generate-key-ring.ts';
import type { KeyRing } from '../../../lib/keys/key-ring.ts';
import { newKey } from '../../../lib/keys/new-key.ts';

const source = { now: 1_700_000_000_000, randomBytes };
let ring: KeyRing;
beforeAll(() => {
  ring = generateKeyRing(source);
});

describe('changedKeyRing', () => {
  it('is what the change makes of the ring, which stays as it is', () => {
    const before = structuredClone(ring);

    const changed = changedKeyRing(ring, (present) => {
      present.clients.push({ id: 'app', public: true });
      return present;
    });

    expect(ring).toEqual(before);
    expect(changed).toEqual({ ...before, clients: [{ id: 'app', public: true }] });
  });

  it('lets peppers be added, in any place', () => {
    const pepper = newKey.peppers(source);
    for (const add of [
      ({ peppers }: KeyRing) => [pepper, ...peppers],
      ({ peppers }: KeyRing) => [...peppers, pepper],
    ]) {
      expect(changedKeyRing(ring, (present) => ({ ...present, peppers: add(present) })).peppers).toHaveLength(
        2,
      );
    }
  });

  it.each([
    ['drops a pepper', () => [newKey.peppers(source)]],
    [
      'drops a pepper from the ring that it was given',
      ({ peppers }: KeyRing) => peppers.splice(0, 1, newKey.peppers(source)) && peppers,
    ],
    [
      "gives a pepper's id to another secret",
      ({ peppers }: KeyRing) => peppers.map(({ id }) => ({ ...newKey.peppers(source), id })),
    ],
    [
      'puts another secret of its id in front of it',
      ({ peppers }: KeyRing) => [...peppers.map(({ id }) => ({ ...newKey.peppers(source), id })), ...peppers],
    ],
  ])('refuses a change that %s, by the id', (_name, peppers) => {
    const change = () => changedKeyRing(ring, (present) => ({ ...present, peppers: peppers(present) }));

    expect(change).toThrow(
      expect.objectContaining({
        code: 'internal',
        message: `internal: the changed key ring lacks pepper ${ring.peppers[0]?.id}`,
      }),
    );
  });

  it('refuses a ring that is not valid by the place, without the value', () => {
    const change = () =>
      changedKeyRing(ring, (present) => ({ ...present, hawk: [{ id: 'box', secret: 'hunter2' }] }));

    expect(change).toThrow(/^internal: the changed key ring is not valid at hawk\.0\.secret$/);
  });

  it('lets what the change throws pass', () => {
    const complaint = new Error('no such client');
    expect(() =>
      changedKeyRing(ring, () => {
        throw complaint;
      }),
    ).toThrow(complaint);
  });
});
