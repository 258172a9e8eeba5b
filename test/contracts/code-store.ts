import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { mostAttempts } from '../../lib/credential/attempts/lockout.ts';
import { triesPerCode, triesPerNetwork } from '../../lib/credential/codes/code-limits.ts';
import type { CodeDoor, CodeStore, StoredCode, TryOfCode } from '../../lib/credential/codes/ports.ts';
import { shortId } from '../support/short-id.ts';
import { unhurried } from '../support/unhurried.ts';

const now = 1_700_000_000_000;
const epoch = '1.0';
const anyNetwork = shortId;

/** A door that no code was sent to yet. */
export function newCodeDoor(members: Partial<CodeDoor> = {}): CodeDoor {
  return { subject: randomUUID(), purpose: 'test:reset', caller: 'anonymous', ...members };
}

/** A code for a door, issued now, unless `members` say otherwise. */
export function codeFor({ subject, purpose }: CodeDoor, members: Partial<StoredCode> = {}): StoredCode {
  const issuedAt = members.issuedAt ?? now;
  return {
    accountId: subject,
    phone: '+8613800138000',
    purpose,
    sendingId: randomUUID(),
    digest: 'digest',
    keyId: 'k1',
    issuedAt,
    validUntil: issuedAt + 300_000,
    version: 1,
    ...members,
  };
}

/** A try at whatever code is out. */
export function newTry(members: Partial<TryOfCode> = {}): TryOfCode {
  return { network: anyNetwork(), id: randomUUID(), now: now + 1, ...members };
}

/** What every {@link CodeStore} must do, whatever database is behind it. */
export function codeStoreContract(name: string, store: () => CodeStore): void {
  const prepare = async (door: CodeDoor, members: Partial<StoredCode> = {}, of = epoch) => {
    const code = codeFor(door, members);
    return { code, known: await store().prepare(door, code, { epoch: of }) };
  };
  const send = async (door: CodeDoor, members: Partial<StoredCode> = {}, of = epoch) => {
    const { code } = await prepare(door, members, of);
    await store().deliver(door, code);
    return code;
  };
  const given = async () => {
    const door = newCodeDoor();
    return { door, code: await send(door) };
  };
  const isCounted = async (door: CodeDoor, members: Partial<TryOfCode> = {}) =>
    (await store().countTry(door, newTry(members))).isCounted;
  const tries = async (count: number, door: CodeDoor, members: Partial<TryOfCode> = {}) => {
    const outcomes: boolean[] = [];
    for (let i = 0; i < count; i += 1) outcomes.push(await isCounted(door, members));
    return outcomes;
  };
  const allCounted = (count: number) => Array<boolean>(count).fill(true);
  const race = async (door: CodeDoor, networks: readonly string[]) => {
    const outcomes = await unhurried(() =>
      Promise.all(networks.map((network) => isCounted(door, { network }))),
    );
    return networks.filter((_, i) => outcomes[i]);
  };

  describe(`${name}: keeping codes`, () => {
    it('keeps every member, of a code for nobody as well', async () => {
      const door = newCodeDoor();
      const { phone, ...forNobody } = codeFor(door);
      const known = await store().prepare(door, forNobody, { epoch });
      expect(known).toEqual({ codes: [forNobody], attempts: 0 });
      const code = codeFor(door);
      expect((await store().prepare(door, code, { epoch })).codes).toEqual([code]);
    });

    it('puts the next code beside the one that is out, and both can be tried', async () => {
      const { door, code } = await given();
      const { code: next, known } = await prepare(door);
      expect(known.codes).toEqual([code, next]);
      for (const { sendingId } of [code, next]) {
        expect(await store().countTry(door, newTry({ sendingId }))).toMatchObject({
          isCounted: true,
          codes: [code, next],
        });
      }
    });

    it('reads what is out at a door, and counts nothing by it', async () => {
      const { door, code } = await given();
      const { code: next } = await prepare(door);
      const known = { codes: [code, next], attempts: 0 };
      expect([await store().read(door), await store().read(door)]).toEqual([known, known]);
      expect(await store().read(newCodeDoor())).toEqual({ codes: [], attempts: 0 });
    });

    it('lets the first code of all be tried before it was delivered', async () => {
      const door = newCodeDoor();
      const { code } = await prepare(door);
      expect(await store().countTry(door, newTry())).toMatchObject({ isCounted: true, codes: [code] });
    });

    it('ends the code before when the next one was handed over, its tries included', async () => {
      const { door } = await given();
      const network = anyNetwork();
      await tries(triesPerNetwork, door, { network });
      const next = await send(door);
      const counted = await store().countTry(door, newTry({ network }));
      expect(counted).toMatchObject({ isCounted: true, codes: [next] });
      expect(await tries(triesPerNetwork, door, { network })).toEqual([...allCounted(4), false]);
    });

    it.each([
      ['one network', { network: anyNetwork() }, triesPerNetwork],
      ['all networks', undefined, triesPerCode],
    ])(
      'gives no further tries from %s to who tried a code before it was handed over',
      async (_, of, most) => {
        const { door } = await given();
        const { code } = await prepare(door);
        expect((await tries(most, door, of)).filter(Boolean)).toHaveLength(most);
        await store().deliver(door, code);
        expect(await tries(1, door, of)).toEqual([false]);
      },
    );

    it('takes back a try at a code that was handed over meanwhile', async () => {
      const { door } = await given();
      const { code } = await prepare(door);
      const attempt = newTry();
      await store().countTry(door, attempt);
      await store().deliver(door, code);
      await store().refundTry(door, attempt, false);
      expect(await tries(6, door, { network: attempt.network })).toEqual([...allCounted(5), false]);
    });

    it('forgets no tries at a code when its write is repeated', async () => {
      const { door } = await given();
      const { code } = await prepare(door);
      const network = anyNetwork();
      await tries(triesPerNetwork, door, { network });
      expect(await store().prepare(door, code, { epoch })).toMatchObject({ attempts: triesPerNetwork });
      await store().deliver(door, code);
      expect(await tries(1, door, { network })).toEqual([false]);
    });

    it('leaves a code that is on its way when the write of an earlier one arrives', async () => {
      const { door, code } = await given();
      const { code: next } = await prepare(door, { issuedAt: code.issuedAt + 2 });
      const { known } = await prepare(door, { issuedAt: code.issuedAt + 1 });
      expect(known.codes).toEqual([code, next]);
      await store().deliver(door, next);
      expect((await store().read(door)).codes).toEqual([next]);
    });

    it('brings back no code when its write arrives after it, or a later one, was handed over', async () => {
      const door = newCodeDoor();
      const first = await send(door);
      expect(await store().prepare(door, first, { epoch })).toMatchObject({ codes: [first] });
      const later = await send(door, { issuedAt: first.issuedAt + 1 });
      expect(await store().prepare(door, first, { epoch })).toMatchObject({ codes: [later] });
      expect((await store().read(door)).codes).toEqual([later]);
    });

    it('puts a later code in the place of one that was never delivered', async () => {
      const { door, code } = await given();
      const { code: dropped } = await prepare(door);
      const { code: next, known } = await prepare(door);
      expect(known.codes).toEqual([code, next]);
      await store().deliver(door, dropped);
      expect((await store().countTry(door, newTry())).codes).toEqual([code, next]);
    });

    it('takes a delivery that is repeated for one', async () => {
      const { door, code } = await given();
      await tries(3, door);
      await store().deliver(door, code);
      expect((await tries(triesPerCode, door)).filter(Boolean)).toHaveLength(triesPerCode - 3);
    });

    it.each([
      ['subject', { subject: randomUUID() }],
      ['purpose', { purpose: 'test:other' }],
      ['kind of caller', { caller: 'signedIn' }],
    ] as const)('keeps apart by %s', async (_, other) => {
      const { door } = await given();
      const counted = await store().countTry({ ...door, ...other }, newTry());
      expect(counted).toEqual({ codes: [], attempts: 0, isCounted: false });
    });
  });

  describe(`${name}: a try`, () => {
    it('is counted with its time', async () => {
      const { door, code } = await given();
      expect(await store().countTry(door, newTry({ now: now + 7 }))).toEqual({
        codes: [code],
        attempts: 1,
        triedAt: now + 7,
        isCounted: true,
      });
    });

    it('is counted five times from a network, and no more whatever is left to others', async () => {
      const { door } = await given();
      const network = anyNetwork();
      expect(await tries(6, door, { network })).toEqual([...allCounted(triesPerNetwork), false]);
      expect(await isCounted(door)).toBe(true);
    });

    it('is counted once, however often it comes', async () => {
      const { door } = await given();
      const same = newTry();
      for (let i = 0; i < 3; i += 1) {
        expect(await store().countTry(door, same)).toMatchObject({ isCounted: true, attempts: 1 });
      }
      expect((await tries(triesPerCode, door)).filter(Boolean)).toHaveLength(triesPerCode - 1);
    });

    it('is counted 25 times in all', async () => {
      const { door } = await given();
      expect(await tries(26, door)).toEqual([...allCounted(triesPerCode), false]);
    });

    it.each([
      ['one network', 1, triesPerNetwork],
      ['three networks', 3, 3 * triesPerNetwork],
      ['50 networks', 50, triesPerCode],
    ] as const)('is counted exactly when 200 race from %s', async (_, count, counted) => {
      const { door } = await given();
      const networks = Array.from({ length: count }, anyNetwork);
      const racing = Array.from({ length: 200 }, (_each, i) => networks[i % count] ?? '');
      const judged = await race(door, racing);
      expect(judged).toHaveLength(counted);
      for (const network of networks) {
        expect(judged.filter((each) => each === network).length).toBeLessThanOrEqual(triesPerNetwork);
      }
    });

    it('is not counted when no code is out', async () => {
      const door = newCodeDoor();
      expect(await store().countTry(door, newTry())).toEqual({ codes: [], attempts: 0, isCounted: false });
      const { known } = await prepare(door);
      expect(known.attempts).toBe(0);
    });

    it('is not counted once the code has expired, to the ms', async () => {
      const { door, code } = await given();
      expect(await isCounted(door, { now: code.validUntil - 1 })).toBe(true);
      expect(await store().countTry(door, newTry({ now: code.validUntil }))).toMatchObject({
        isCounted: false,
        codes: [code],
        attempts: 1,
      });
    });

    it('is not counted for another sending than those that are out', async () => {
      const { door, code } = await given();
      expect(await isCounted(door, { sendingId: randomUUID() })).toBe(false);
      expect(await store().countTry(door, newTry({ sendingId: code.sendingId }))).toMatchObject({
        isCounted: true,
        attempts: 1,
      });
    });

    it('is not counted for a sending that has expired while a later one is out', async () => {
      const { door, code } = await given();
      const at = code.validUntil;
      const { code: next } = await prepare(door, { issuedAt: at });
      expect(await isCounted(door, { sendingId: code.sendingId, now: at })).toBe(false);
      expect(await isCounted(door, { sendingId: next.sendingId, now: at })).toBe(true);
      expect(await isCounted(door, { now: at })).toBe(true);
    });
  });

  describe(`${name}: wrong codes in a row`, () => {
    /** Uses up codes, each sent after the one before, until so many tries are counted. */
    const guess = async (door: CodeDoor, count: number, of = epoch) => {
      for (let left = count; left > 0; left -= triesPerCode) {
        await send(door, {}, of);
        const made = await tries(Math.min(left, triesPerCode), door);
        expect(made).not.toContain(false);
      }
    };

    it('go on with a further code, and a hundred are the last', async () => {
      const door = newCodeDoor();
      await guess(door, mostAttempts);
      const { known } = await prepare(door);
      expect(known).toMatchObject({ attempts: mostAttempts, triedAt: now + 1 });
      expect(await tries(1, door)).toEqual([false]);
      await send(door);
      expect(await tries(1, door)).toEqual([false]);
    });

    it('are a hundred exactly, in the middle of a code', async () => {
      const door = newCodeDoor();
      for (const count of [25, 25, 25, 10]) {
        await send(door);
        await tries(count, door);
      }
      await send(door);
      expect(await tries(25, door)).toEqual([...allCounted(15), ...Array<boolean>(10).fill(false)]);
    });

    it('start again in the next epoch, and only then', async () => {
      const door = newCodeDoor();
      await guess(door, 30, '1.0');
      expect((await prepare(door, {}, '1.0')).known.attempts).toBe(30);
      expect((await prepare(door, {}, '1.1')).known.attempts).toBe(0);
      expect(await isCounted(door)).toBe(true);
      expect((await prepare(door, {}, '1.1')).known.attempts).toBe(1);
    });

    it('start again when it is said so', async () => {
      const door = newCodeDoor();
      await guess(door, 30);
      const known = await store().prepare(door, codeFor(door), { epoch, restart: true });
      expect(known.attempts).toBe(0);
    });
  });

  describe(`${name}: refund`, () => {
    it('gives the try back to its network, the code and the row, once', async () => {
      const { door } = await given();
      const network = anyNetwork();
      await tries(4, door, { network });
      const last = newTry({ network });
      await store().countTry(door, last);
      for (let i = 0; i < 3; i += 1) await store().refundTry(door, last, false);
      const again = await store().countTry(door, newTry({ network }));
      expect(again).toMatchObject({ isCounted: true, attempts: 5 });
      expect(await isCounted(door, { network })).toBe(false);
      expect(await tries(21, door)).toEqual([...allCounted(20), false]);
    });

    it('ends the wrong codes in a row after a right one, and leaves the tries of the code', async () => {
      const { door } = await given();
      const network = anyNetwork();
      await tries(4, door, { network });
      const right = newTry({ network });
      await store().countTry(door, right);
      await store().refundTry(door, right, true);
      expect(await store().countTry(door, newTry({ network }))).toMatchObject({
        isCounted: true,
        attempts: 1,
      });
      expect(await isCounted(door, { network })).toBe(false);
    });

    it('does nothing for a try that was not counted', async () => {
      const { door } = await given();
      const network = anyNetwork();
      await tries(5, door, { network });
      const refused = newTry({ network });
      await store().countTry(door, refused);
      await store().refundTry(door, refused, true);
      await store().refundTry(newCodeDoor(), refused, true);
      expect(await isCounted(door, { network })).toBe(false);
      expect((await prepare(door)).known.attempts).toBe(5);
    });

    it('gives nothing of the next code back for a try at the one before', async () => {
      const { door } = await given();
      const network = anyNetwork();
      const early = newTry({ network });
      await store().countTry(door, early);
      await send(door);
      expect(await isCounted(door, { network })).toBe(true);
      await store().refundTry(door, early, false);
      expect(await tries(5, door, { network })).toEqual([...allCounted(4), false]);
    });
  });
}
