import { beforeEach, expect, it } from 'vitest';
import { lockMs } from '../../../lib/credential/attempts/lockout.ts';
import { passTime, stopClock } from '../../support/clock.ts';
import { answersOf, toldBy } from '../trials/answers.ts';
import { changesByCode } from '../trials/by-code.ts';
import { changesByPassword } from '../trials/by-password.ts';
import type { ChangeUseCase, Owner } from '../trials/owner.ts';
import type { OutboundCall } from '../wire/call.ts';
import type { Planned } from '../wire/fault-plan.ts';
import { type FaultName, faultNamed } from '../wire/faults.ts';
import { startedFaultyWire } from '../wire/started-faulty-wire.ts';

const wire = startedFaultyWire();
beforeEach(() => stopClock(Date.UTC(2026, 0, 15, 10, 5)));

/** Whether a call is the write that changes the password. */
const isChange = ({ operation, kind }: OutboundCall) => operation === 'UpdateItem' && kind === 'account';

/** What a change is told whose write meets a fault. */
async function changeUnder(
  { functionName, dialect }: ChangeUseCase,
  owner: Owner,
  fault: FaultName,
  onLost?: Planned['onLost'],
) {
  const instance = await wire().instanceOf(functionName);
  wire().plan.begin({ fault: faultNamed(fault), isMet: isChange, ...(onLost && { onLost }) });
  const reply = await owner.change(instance);
  expect((await wire().plan.end()).met).toHaveLength(1);
  return toldBy(answersOf[dialect], reply);
}

const cases = [...changesByPassword, ...changesByCode].flatMap((useCase) =>
  (['answer lost once', 'answers lost'] as const).map((fault) => ({ ...useCase, useCase, fault })),
);

it.each(cases)(
  'owns up to a fault when another change came after one that was made: $name, $fault',
  async ({ useCase, fault }) => {
    const owner = await useCase.newOwner(wire().healthy);
    expect(await changeUnder(useCase, owner, fault, () => overtake(owner))).toBe('fault');
    expect((await wire().healthy.wiring.accounts.read(owner.account.id))?.version).toBe(3);
  },
);

it.each(changesByPassword.filter(({ proof }) => proof === 'password'))(
  'lets the owner in when the first lock is over, where five processes died in the change: $name',
  async (useCase) => {
    const owner = await useCase.newOwner(wire().healthy);
    for (let i = 0; i < 5; i += 1) await changeUnder(useCase, owner, 'killed before');
    const inHealth = async () => toldBy(answersOf[useCase.dialect], await owner.change(wire().healthy));
    // Nobody was left to take the attempts back.
    expect(await inHealth()).not.toBe('done');
    passTime(lockMs(5));
    expect(await inHealth()).toBe('done');
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
