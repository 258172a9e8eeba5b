import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  freeAttempts,
  lapseMsPerAttempt,
  mostAttempts,
  rememberedNetworks,
  shutAt,
} from '../../lib/credential/attempts/lockout.ts';
import type { Admission, AttemptCounts, CountedAttempt, Door } from '../../lib/credential/attempts/ports.ts';
import { unhurried } from '../support/unhurried.ts';

/** A whole second: lapses are kept in seconds. */
const now = 1_700_000_000_000;
const second = 1_000;
const minute = 60 * second;

/** The waits of a network at a contested door, one after the other. */
const waits = [0.5, 1, 2, 4, 8, 16, 32, 60, 60].map((minutes) => minutes * minute);

/** A network, as attempts name it. */
export const anyNetwork = () => randomBytes(8).toString('base64url');

const networks = (count: number) => Array.from({ length: count }, anyNetwork);

/** A door that nobody has tried. */
export function newDoor(members: Partial<Door> = {}): Door {
  return { subject: randomUUID(), caller: 'anonymous', epoch: '1.0', exists: true, ...members };
}

/** The attempt that was admitted. @throws Error when it was not */
export function admittedIn(admission: Admission): CountedAttempt {
  if (!admission.admitted) throw new Error(`refused: ${admission.reason}`);
  return admission.attempt;
}

const outcome = (admission: Admission) => (admission.admitted ? 'admitted' : admission.reason);

/** What every {@link AttemptCounts} must do, whatever database is behind it. */
export function attemptCountsContract(name: string, counts: () => AttemptCounts): void {
  const attempt = async (door: Door, network: string, at = now, owners?: string) =>
    outcome(await counts().count(door, { network, owners }, at));
  /** One attempt from each of some networks, one after the other. */
  const inTurn = async (door: Door, from: readonly string[], at = now, owners?: string) => {
    const outcomes: string[] = [];
    for (const network of from) outcomes.push(await attempt(door, network, at, owners));
    return outcomes;
  };
  const times = (count: number, network: string) => Array<string>(count).fill(network);
  const allAdmitted = (count: number) => Array<string>(count).fill('admitted');
  /** Uses up what is admitted from everybody; no network has more than one of them. */
  const contest = async (door: Door, at = now, owners?: string) =>
    expect(await inTurn(door, networks(freeAttempts), at, owners)).toEqual(allAdmitted(freeAttempts));
  /** Makes the owner succeed from some networks, oldest first. */
  const succeedFrom = async (door: Door, from: readonly string[], at = now) => {
    for (const network of from) {
      await counts().succeed(admittedIn(await counts().count(door, { network }, at)), at);
    }
  };
  const race = async (door: Door, from: readonly string[]) => {
    const admissions = await unhurried(() =>
      Promise.all(from.map((network) => counts().count(door, { network }, now))),
    );
    return from.filter((_, i) => admissions[i]?.admitted);
  };

  describe.each([
    { whose: 'of an account', exists: true, racing: 200 },
    { whose: 'of a name that leads nowhere', exists: false, racing: 120 },
  ])(`${name}: a door $whose`, ({ exists, racing }) => {
    const given = (members: Partial<Door> = {}) => newDoor({ exists, ...members });

    describe('with fewer than five attempts outstanding', () => {
      it('admits everybody, and at the fifth no more', async () => {
        const [door, network] = [given(), anyNetwork()];
        expect(await inTurn(door, times(6, network))).toEqual([...allAdmitted(5), 'locked']);
      });

      it('judges exactly five of hundreds that race from one network', async () => {
        expect(await race(given(), times(racing, anyNetwork()))).toHaveLength(freeAttempts);
      });

      it('judges five of hundreds that race from 50 networks, and one of each network that had no part in them', async () => {
        const [door, from] = [given(), networks(50)];
        const judged = await race(door, Array.from({ length: 4 }, () => from).flat());
        expect(new Set(judged).size).toBe(from.length);
        const first = judged.length - (from.length - freeAttempts);
        // As many networks had a part in the first five as are not among the others.
        expect(first).toBeGreaterThanOrEqual(freeAttempts);
        expect(first).toBeLessThanOrEqual(2 * freeAttempts - 1);
        expect(await counts().read(door, now)).toMatchObject({ attempts: judged.length, isContested: true });
      });

      it('counts what is told of it', async () => {
        const door = given();
        expect(await counts().read(door, now)).toBeUndefined();
        await inTurn(door, times(4, anyNetwork()));
        expect(await counts().read(door, now)).toEqual({
          attempts: 4,
          isContested: false,
          isShut: false,
          lastAttemptAt: now,
        });
      });
    });

    describe('when contested', () => {
      it('admits a network that had no part once, and then by the schedule, to the ms', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        expect(await attempt(door, network)).toBe('admitted');
        let at = now;
        for (const wait of waits) {
          expect(await attempt(door, network, at + wait - 1)).toBe('locked');
          at += wait;
          expect(await attempt(door, network, at)).toBe('admitted');
        }
      });

      it('makes a network that had part wait from its last attempt on', async () => {
        const [door, network] = [given(), anyNetwork()];
        await inTurn(door, [network, ...networks(3)]);
        expect(await attempt(door, network, now + 7)).toBe('admitted');
        const at = now + 7 + 30 * second;
        expect(await attempt(door, network, at - 1)).toBe('locked');
        expect(await attempt(door, network, at)).toBe('admitted');
        expect(await attempt(door, network, at + minute - 1)).toBe('locked');
        expect(await attempt(door, network, at + minute)).toBe('admitted');
      });

      it('admits one of many that race from a network when its wait is over', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        expect(await race(door, times(50, network))).toHaveLength(1);
      });

      it('does not put off a network by what it refused', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        await attempt(door, network);
        for (const after of [1, 10, 29]) await attempt(door, network, now + after * second);
        expect(await attempt(door, network, now + 30 * second)).toBe('admitted');
      });
    });

    describe('and a network that the owner succeeded from', () => {
      const theirs: readonly {
        readonly how: string;
        readonly give: (door: Door, network: string) => Promise<string | undefined>;
      }[] = [
        {
          how: 'remembered',
          give: async (door, network) => {
            await succeedFrom(door, [network]);
            return undefined;
          },
        },
        { how: 'known from elsewhere', give: async (_, network) => network },
      ];

      it.each(theirs)('$how: has its five while others contest the door, then waits', async ({ give }) => {
        const [door, network] = [given(), anyNetwork()];
        const owners = await give(door, network);
        await contest(door, now, owners);
        expect(await inTurn(door, times(6, network), now, owners)).toEqual([...allAdmitted(5), 'locked']);
        expect(await attempt(door, network, now + 30 * second - 1, owners)).toBe('locked');
        expect(await attempt(door, network, now + 30 * second, owners)).toBe('admitted');
      });

      it.each(theirs)('$how: has what is left of its five when it had part', async ({ give }) => {
        const [door, network] = [given(), anyNetwork()];
        const owners = await give(door, network);
        await inTurn(door, [network, network, ...networks(3)], now, owners);
        expect(await inTurn(door, times(4, network), now, owners)).toEqual([...allAdmitted(3), 'locked']);
      });

      it.each(theirs)('$how: is kept some of the hundred, and there are never more', async ({ give }) => {
        const [door, network] = [given(), anyNetwork()];
        const owners = await give(door, network);
        const strangers = networks(shutAt);
        expect(await inTurn(door, strangers, now, owners)).toEqual(allAdmitted(strangers.length));
        expect(await attempt(door, anyNetwork(), now, owners)).toBe('shut');
        expect(await counts().read(door, now)).toMatchObject({ attempts: shutAt, isShut: true });
        expect(await inTurn(door, times(6, network), now, owners)).toEqual([...allAdmitted(5), 'locked']);
        let later = now;
        for (let left = mostAttempts - shutAt - freeAttempts; left > 0; left -= 1) {
          later += 60 * minute;
          expect(await attempt(door, network, later, owners)).toBe('admitted');
        }
        later += 24 * 60 * minute;
        expect(await attempt(door, network, later, owners)).toBe('shut');
        expect(await attempt(door, anyNetwork(), later, owners)).toBe('shut');
        expect(await counts().read(door, now)).toMatchObject({ attempts: mostAttempts, isShut: true });
      });

      it('is kept its five beside another one that the owner succeeded from since', async () => {
        const [door, strangers] = [given(), networks(shutAt)];
        const [changedFrom = '', later = ''] = networks(2);
        const counted = await counts().count(door, { network: later, owners: changedFrom }, now);
        await counts().succeed(admittedIn(counted), now);
        expect(await inTurn(door, strangers, now, changedFrom)).toEqual(allAdmitted(strangers.length));
        expect(await attempt(door, anyNetwork(), now, changedFrom)).toBe('shut');
        for (const network of [later, changedFrom]) {
          expect(await inTurn(door, times(5, network), now, changedFrom)).toEqual(allAdmitted(5));
        }
        expect(await counts().read(door, now)).toMatchObject({ attempts: shutAt + 10 });
      });

      it('is judged by its own count while a flood races', async () => {
        const [door, network] = [given(), anyNetwork()];
        await succeedFrom(door, [network]);
        const flood = networks(60);
        const judged = await race(door, [...flood, network, ...flood]);
        expect(judged).toContain(network);
      });

      it('is one of three at most, the last', async () => {
        const [door, from] = [given(), networks(rememberedNetworks + 1)];
        await succeedFrom(door, from);
        await contest(door);
        const [forgotten = '', ...remembered] = from;
        for (const network of remembered) {
          expect(await inTurn(door, times(6, network))).toEqual([...allAdmitted(5), 'locked']);
        }
        expect(await inTurn(door, times(2, forgotten))).toEqual(['admitted', 'locked']);
      });

      it('stays one however often the owner succeeds from it', async () => {
        const door = given();
        const [first = '', second = ''] = networks(2);
        await succeedFrom(door, [first, second, second, second, second]);
        const counted = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
        expect(counted.remembered).toEqual([second, first]);
      });
    });

    it.each([0, 1, 2, rememberedNetworks])(
      'is shut to strangers after as many attempts as any other when %d networks are remembered',
      async (remembered) => {
        const door = given();
        await succeedFrom(door, networks(remembered));
        expect(await inTurn(door, networks(shutAt + 1))).toEqual([...allAdmitted(shutAt), 'shut']);
      },
    );

    describe('with all attempts of strangers made and no success', () => {
      it('is shut exactly then, to everybody and for good', async () => {
        const door = given();
        const strangers = networks(shutAt);
        expect(await inTurn(door, strangers)).toEqual(allAdmitted(shutAt));
        expect(await counts().read(door, now)).toMatchObject({ attempts: shutAt, isShut: true });
        expect(await attempt(door, anyNetwork())).toBe('shut');
        expect(await attempt(door, strangers[0] ?? '', now + minute)).toBe('shut');
        expect(await attempt(door, anyNetwork(), now + 400 * lapseMsPerAttempt)).toBe('shut');
      });

      it('is shut exactly then, too, when more networks than that race', async () => {
        const door = given();
        expect(await race(door, networks(racing))).toHaveLength(shutAt);
        expect(await counts().read(door, now)).toMatchObject({ attempts: shutAt, isShut: true });
      });

      it('counts those that have lapsed', async () => {
        const door = given();
        let at = now;
        for (let i = 0; i < shutAt / freeAttempts; i += 1) {
          await contest(door, at);
          at += freeAttempts * lapseMsPerAttempt;
        }
        expect(await attempt(door, anyNetwork(), at)).toBe('shut');
      });
    });

    describe('after a success', () => {
      it('has nothing outstanding and no waits', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        const waiting = anyNetwork();
        await attempt(door, waiting);
        await succeedFrom(door, [network], now + 1);
        expect(await counts().read(door, now)).toEqual({
          attempts: 0,
          isContested: false,
          isShut: false,
          lastSuccessAt: now + 1,
        });
        expect(await attempt(door, waiting)).toBe('admitted');
        await inTurn(door, networks(4));
        expect(await attempt(door, anyNetwork())).toBe('admitted');
      });

      it('is a new run: what a network waits for ends with the last one', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        await attempt(door, network);
        await succeedFrom(door, networks(1));
        await contest(door);
        expect(await inTurn(door, times(2, network))).toEqual(['admitted', 'locked']);
      });

      it('takes nothing back that was counted before', async () => {
        const door = given();
        const outstanding = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
        await inTurn(door, networks(4));
        const contested = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
        await succeedFrom(door, networks(1));
        await contest(door);
        await attempt(door, anyNetwork());
        const before = await counts().read(door, now);
        await counts().refund(outstanding);
        await counts().refund(contested);
        expect(await counts().read(door, now)).toEqual(before);
        expect(before).toMatchObject({ attempts: 6 });
      });
    });

    describe('beside another one', () => {
      it.each([
        ['epoch', { epoch: '2.0' }],
        ['kind of caller', { caller: 'signedIn' }],
        ['subject', { subject: randomUUID() }],
      ] as const)('is counted apart by %s', async (_, other) => {
        const [door, network] = [given(), anyNetwork()];
        await inTurn(door, times(5, network));
        const another = { ...door, ...other };
        expect(await counts().read(another, now)).toBeUndefined();
        expect(await inTurn(another, times(6, network))).toEqual([...allAdmitted(5), 'locked']);
        expect(await counts().read(door, now)).toMatchObject({ attempts: 5 });
      });
    });

    describe('that refunds an attempt', () => {
      it('admits another in its place, once', async () => {
        const [door, network] = [given(), anyNetwork()];
        await inTurn(door, times(4, network));
        const last = admittedIn(await counts().count(door, { network }, now));
        for (let i = 0; i < 3; i += 1) await counts().refund(last);
        expect(await counts().read(door, now)).toMatchObject({ attempts: 4, isContested: false });
        expect(await inTurn(door, times(2, network))).toEqual(['admitted', 'locked']);
      });

      it('ends the wait that it began, and keeps the one before', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        await attempt(door, network);
        const at = now + 30 * second;
        const last = admittedIn(await counts().count(door, { network }, at));
        for (let i = 0; i < 3; i += 1) await counts().refund(last);
        expect(await counts().read(door, now)).toMatchObject({ attempts: 6 });
        expect(await attempt(door, network, at - 1)).toBe('locked');
        expect(await attempt(door, network, at)).toBe('admitted');
        expect(await attempt(door, network, at + minute - 1)).toBe('locked');
      });

      it('has as many left as before, however many are taken back', async () => {
        const door = given();
        for (let i = 0; i < 2 * freeAttempts; i += 1) {
          await counts().refund(admittedIn(await counts().count(door, { network: anyNetwork() }, now)));
        }
        expect(await inTurn(door, networks(shutAt))).toEqual(allAdmitted(shutAt));
      });

      it('opens again when that was the last', async () => {
        const door = given();
        await inTurn(door, networks(shutAt - 1));
        const last = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
        for (let i = 0; i < 3; i += 1) await counts().refund(last);
        expect(await inTurn(door, networks(2))).toEqual(['admitted', 'shut']);
      });

      it('takes back no more than was counted when many race', async () => {
        const door = given();
        const admissions = await unhurried(() =>
          Promise.all(networks(40).map((network) => counts().count(door, { network }, now))),
        );
        const all = admissions.map(admittedIn);
        await unhurried(() => Promise.all([...all, ...all].map((each) => counts().refund(each))));
        const state = await counts().read(door, now);
        expect(state?.isContested).toBe(false);
        // Of those counted one by one, an item remembers as many as it has slots; the rest stays counted.
        expect(state?.attempts).toBeGreaterThanOrEqual(0);
        expect(state?.attempts).toBeLessThan(40 - freeAttempts);
      });
    });

    describe('when what is outstanding lapses', () => {
      it.each([1, 4])('is as if it was never tried, two hours after each of %i attempts', async (made) => {
        const door = given();
        await inTurn(door, networks(made));
        const lapse = now + made * lapseMsPerAttempt;
        expect(await inTurn(door, networks(freeAttempts), lapse)).toEqual(allAdmitted(5));
        expect(await counts().read(door, lapse)).toMatchObject({ attempts: made + 5, isContested: true });
      });

      it('is contested until then, to the second', async () => {
        const [door, network] = [given(), anyNetwork()];
        await inTurn(door, times(5, network));
        const lapse = now + freeAttempts * lapseMsPerAttempt;
        expect(await counts().read(door, lapse - second)).toMatchObject({ isContested: true });
        expect(await counts().read(door, lapse)).toMatchObject({ isContested: false });
        expect(await inTurn(door, times(6, network), lapse)).toEqual([...allAdmitted(5), 'locked']);
      });

      it('is put off by an attempt at a contested door', async () => {
        const [door, network] = [given(), anyNetwork()];
        await contest(door);
        await attempt(door, network);
        const lapse = now + freeAttempts * lapseMsPerAttempt;
        expect(await counts().read(door, lapse)).toMatchObject({ isContested: true });
        expect(await counts().read(door, lapse + lapseMsPerAttempt)).toMatchObject({ isContested: false });
      });

      it('begins once when many race, and admits five of one network', async () => {
        const [door, network] = [given(), anyNetwork()];
        await inTurn(door, times(5, network));
        const lapse = now + freeAttempts * lapseMsPerAttempt;
        const admissions = await unhurried(() =>
          Promise.all(times(40, network).map(() => counts().count(door, { network }, lapse))),
        );
        expect(admissions.filter(({ admitted }) => admitted)).toHaveLength(freeAttempts);
        expect(await counts().read(door, lapse)).toMatchObject({ attempts: 10 });
      });

      it('takes nothing back that was counted before, and remembers the owner', async () => {
        const [door, network] = [given(), anyNetwork()];
        await succeedFrom(door, [network]);
        const lapsed = admittedIn(await counts().count(door, { network }, now));
        await contest(door, now + lapseMsPerAttempt);
        await counts().refund(lapsed);
        const at = now + lapseMsPerAttempt;
        expect(await counts().read(door, at)).toMatchObject({ attempts: 6, isContested: true });
        expect(await inTurn(door, times(6, network), at)).toEqual([...allAdmitted(5), 'locked']);
      });
    });
  });
}
