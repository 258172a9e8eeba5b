import type { ModelRun } from './spin.ts';

/** A model within some bounds, and the properties that hold there. */
export interface Proven extends ModelRun {
  readonly about: string;
  readonly properties: readonly string[];
}

const limits = ['limitOfStrangers', 'limitOfAll', 'countedBeforeJudged'];
const ofCodes = ['liveUntilHandedOver', 'usedOnce', 'triesPerCodeFromItsSending'];

/** Every model, within bounds that are searched exhaustively. */
export const proven: readonly Proven[] = [
  {
    about: 'four attempts at once',
    model: 'attempts',
    defines: ['REQUESTS=4', 'FAULTS=0'],
    properties: limits,
  },
  { about: 'three attempts and a fault', model: 'attempts', defines: ['FAULTS=1'], properties: limits },
  {
    about: 'two attempts while time passes',
    model: 'attempts',
    defines: ['REQUESTS=2', 'FAULTS=1', 'TICKS=4'],
    properties: limits,
  },
  { about: 'an owner among strangers', model: 'owner', isLiveness: true, properties: ['ownerIsJudged'] },
  {
    about: 'three changes and a frozen account',
    model: 'change',
    properties: ['oneOfRacing', 'onePassword', 'toldSuccessHasIt', 'toldRefusalHasNothing'],
  },
  {
    about: 'a code, the next one, three confirmations and a fault',
    model: 'code',
    defines: ['FAULTS=1'],
    properties: ofCodes,
  },
  {
    about: 'a code, two more at once, and three confirmations',
    model: 'code',
    defines: ['SENDERS=2'],
    properties: ofCodes,
  },
  { about: 'sign-ins and renewals while versions rise', model: 'tokens', properties: ['noOlderToken'] },
  {
    about: 'two rotations and two processes',
    model: 'keys',
    properties: ['knownBeforeUse', 'notAfterRetiring', 'alwaysAKey'],
  },
];

/** A model with a defect, by the switch that plants it: the property that must fail, and those that must not. */
export interface Planted extends ModelRun {
  readonly about: string;
  readonly fails: string;
  readonly holds?: readonly string[];
}

const planted = (
  model: string,
  [defect = '', ...bounds]: readonly string[],
  rest: Pick<Planted, 'about' | 'fails' | 'holds' | 'isLiveness'>,
): Planted => ({ model, defines: [defect, ...bounds], ...rest });

/** Defects that must give a counter-example. */
export const negative: readonly Planted[] = [
  planted('attempts', ['NO_ATOMIC_ATTEMPT', 'FAULTS=0'], {
    about: 'counting and admitting are two steps',
    fails: 'limitOfStrangers',
    holds: ['countedBeforeJudged'],
  }),
  planted('attempts', ['REFUND_TWICE', 'FAULTS=1'], {
    about: 'a repeated refund gives back twice',
    fails: 'countedBeforeJudged',
  }),
  planted('owner', ['NO_OWNERS_RESERVE'], {
    about: 'nothing is kept back for the networks of the owner',
    fails: 'ownerIsJudged',
    isLiveness: true,
  }),
  planted('change', ['NO_VERSION_CONDITION'], {
    about: 'a change without the version condition',
    fails: 'oneOfRacing',
    holds: ['toldSuccessHasIt'],
  }),
  planted('change', ['CHANGE_IN_TWO_WRITES'], {
    about: 'the version is raised by a write of its own',
    fails: 'onePassword',
    holds: ['toldSuccessHasIt'],
  }),
  planted('change', ['TRIES_UNKNOWN'], {
    about: 'a repeated write that finds another change is called refused',
    fails: 'toldRefusalHasNothing',
    holds: ['oneOfRacing'],
  }),
  planted('code', ['JUDGED_FIRST', 'ONE_NETWORK', 'CONFIRMERS=2'], {
    about: 'a code is compared before the try is counted',
    fails: 'triesPerCodeFromItsSending',
    holds: ['liveUntilHandedOver', 'usedOnce'],
  }),
  planted('code', ['TRIES_FORGOTTEN'], {
    about: 'a code that is handed over forgets the tries at it',
    fails: 'triesPerCodeFromItsSending',
    holds: ['liveUntilHandedOver', 'usedOnce'],
  }),
  planted('code', ['SLOTS_KEPT', 'ONE_NETWORK'], {
    about: 'a try at a code before is taken back from the one on its way',
    fails: 'triesPerCodeFromItsSending',
    holds: ['liveUntilHandedOver', 'usedOnce'],
  }),
  planted('code', ['REPLACED_AT_ONCE'], {
    about: 'a new code ends the one before when it is made',
    fails: 'liveUntilHandedOver',
    holds: ['usedOnce'],
  }),
  planted('code', ['OLDER_CODE_ACCEPTED'], {
    about: 'a code is good whatever version it was made under',
    fails: 'usedOnce',
    holds: ['liveUntilHandedOver'],
  }),
  planted('tokens', ['TOKEN_BY_TIME'], { about: 'own tokens are compared by time', fails: 'noOlderToken' }),
  planted('tokens', ['RENEWED_UNDER_PRESENT'], {
    about: 'a renewed token carries the version of its renewal',
    fails: 'noOlderToken',
  }),
  planted('keys', ['NEW_KEY_AT_ONCE'], {
    about: 'a new key is used at once',
    fails: 'knownBeforeUse',
  }),
];
