import { beforeEach, describe, expect, it } from 'vitest';
import { lockMs } from '../../../lib/credential/attempts/lockout.ts';
import { passTime, stopClock } from '../../support/clock.ts';
import type { OutboundCall } from '../wire/call.ts';
import type { Planned } from '../wire/fault-plan.ts';
import { type FaultName, faultNamed } from '../wire/faults.ts';
import { startedFaultyWire } from '../wire/started-faulty-wire.ts';
import { changesByCode } from './by-code.ts';
import { changesByPassword } from './by-password.ts';
import type { Owner } from './use-case.ts';

const wire = startedFaultyWire();
beforeEach(() => stopClock(Date.UTC(2026, 0, 15, 10, 5)));

/** Whether a call is the write that changes the password. */
const isChange = ({ operation, table }: OutboundCall) =>
  operation === 'UpdateItem' && table === wire().healthy.wiring.config.ACCOUNTS_TABLE;

const versionOf = async ({ account }: Owner) =>
  (await wire().healthy.wiring.accounts.read(account.id))?.version;

describe.each([...changesByPassword, ...changesByCode])('$name', (useCase) => {
  /** What a change is answered with whose write meets a fault. */
  const changeUnder = async (owner: Owner, fault: FaultName, onLost?: Planned['onLost']) => {
    const instance = await wire().instanceOf(useCase.functionName);
    wire().plan.begin({ fault: faultNamed(fault), isMet: isChange, ...(onLost && { onLost }) });
    const reply = await owner.change(instance);
    expect((await wire().plan.end()).met).toHaveLength(1);
    return useCase.said(reply);
  };
  const changeInHealth = async (owner: Owner) => useCase.said(await owner.change(wire().healthy));

  it.each(['refused', 'throttled', 'reset', 'stalled'] as const)(
    'lets the owner in whose change was %s five times',
    async (fault) => {
      const owner = await useCase.newOwner(wire().healthy);
      for (let i = 0; i < 5; i += 1) {
        expect(await changeUnder(owner, fault)).toBe(useCase.words.internal);
      }
      expect(await versionOf(owner)).toBe(1);
      expect(await changeInHealth(owner)).toBe(useCase.words.done);
      expect(await versionOf(owner)).toBe(2);
    },
  );

  it.each(['answer lost once', 'answers lost'] as const)('says that a change was made: %s', async (fault) => {
    const owner = await useCase.newOwner(wire().healthy);
    expect(await changeUnder(owner, fault)).toBe(useCase.words.done);
    expect(await versionOf(owner)).toBe(2);
  });

  it('makes a change again that the process died before', async () => {
    const owner = await useCase.newOwner(wire().healthy);
    await changeUnder(owner, 'killed before');
    expect(await changeInHealth(owner)).toBe(useCase.words.done);
  });

  it.each(['answer lost once', 'answers lost'] as const)(
    'owns up to a fault when another change came after one that was made: %s',
    async (fault) => {
      const owner = await useCase.newOwner(wire().healthy);
      const said = await changeUnder(owner, fault, () => overtake(owner));
      expect(said).toBe(useCase.words.internal);
      expect(await versionOf(owner)).toBe(3);
    },
  );
});

it.each(changesByPassword)(
  'lets the owner in when the first lock is over, where five processes died in the change: $name',
  async (useCase) => {
    const owner = await useCase.newOwner(wire().healthy);
    for (let i = 0; i < 5; i += 1) {
      const instance = await wire().instanceOf(useCase.functionName);
      wire().plan.begin({ fault: faultNamed('killed before'), isMet: isChange });
      await owner.change(instance);
      await wire().plan.end();
    }
    // Nobody was left to take the attempts back.
    expect(useCase.said(await owner.change(wire().healthy))).not.toBe(useCase.words.done);
    passTime(lockMs(5));
    expect(useCase.said(await owner.change(wire().healthy))).toBe(useCase.words.done);
  },
);

/** Makes another change after the one whose answer is being lost. */
async function overtake(owner: Owner): Promise<void> {
  const { accounts } = wire().healthy.wiring;
  const account = await accounts.read(owner.account.id);
  if (account?.version !== 2 || !account.credential) return;
  const { credential, history } = account;
  await accounts.change(account.id, { credential, history, fromVersion: 2, now: Date.now() });
}
