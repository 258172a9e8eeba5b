import type { Asked } from './commands.ts';
import type { Outcome } from './progress.ts';

/** What a client is told for each outcome that it can meet; `ok` is always `ok`. */
type Words = Readonly<Partial<Record<Outcome, string>>>;

const passwordError = 'PASSWORD_ERROR';
const wrongOldPassword: Words = {
  token_invalid: 'invalid_token',
  account_frozen: 'abnormal_user_status User is frozen.',
  account_locked: 'abnormal_user_status User is locked.',
  wrong_password: 'wrong_old_password',
  outdated: 'wrong_old_password',
  same_password: 'duplicate_password',
  reused_password: 'recurrent_password',
};
const changeFailed = '{CHANGE_PASSWORD}_FAILED';
const signedIn: Words = { token_invalid: 'INVALID_TOKEN', account_frozen: 'USER_NOT_FOUND' };
const notValid = '{PASSWORD}_NOT_VALID';

const signIn: Readonly<Record<string, Words>> = {
  sophon: { wrong_password: passwordError, account_locked: passwordError, account_frozen: passwordError },
  tencent: {
    wrong_password: 'invalid_grant Wrong username or password',
    account_locked: 'invalid_grant Abnormal user status',
    account_frozen: 'invalid_grant Abnormal user status',
  },
  authing: { wrong_password: '403 2333', account_locked: '403 2005', account_frozen: '403 2005' },
  qingzhenyun: { wrong_password: notValid, account_locked: notValid, account_frozen: notValid },
};

const change: Readonly<Record<string, Words>> = {
  sophon: {
    ...signIn.sophon,
    outdated: passwordError,
    same_password: 'INVALID_ARGUMENTS',
    reused_password: 'INVALID_ARGUMENTS',
  },
  tencent: wrongOldPassword,
  authing: {
    token_invalid: '401 2020',
    account_frozen: '403 2005',
    account_locked: '403 2005',
    wrong_password: '403 2006',
    outdated: '403 2006',
    same_password: '400 2061',
    reused_password: '400 2061',
  },
  qingzhenyun: {
    ...signedIn,
    account_locked: changeFailed,
    wrong_password: changeFailed,
    outdated: changeFailed,
    same_password: changeFailed,
    reused_password: changeFailed,
  },
};

const send: Readonly<Record<string, Words>> = {
  authing: { too_many_requests: '429' },
  tencent: {
    too_many_requests: 'sms_rate_limit_exceeded Too many messages, try again later.',
  },
  digitalscience: { too_many_requests: '5' },
  forgotten: { too_many_requests: 'SEND_MESSAGE_FREQUENTLY' },
  signedIn: { ...signedIn, too_many_requests: 'SEND_MESSAGE_FREQUENTLY' },
};

const byMessage: Words = {
  invalid_note: '{PHONE_INFO}_NOT_VALID',
  wrong_code: '{CODE}_NOT_VALID',
  spent_code: '{PHONE_INFO}_NOT_VALID',
  outdated: '{PHONE_INFO}_NOT_VALID',
  same_password: '{NEW_PASSWORD}_NOT_VALID',
  reused_password: '{NEW_PASSWORD}_NOT_VALID',
};

const verify: Words = { wrong_code: '400 2001', spent_code: '400 2300' };

const reset: Readonly<Record<string, Words>> = {
  tencent: {
    invalid_note: 'bad_phone_number_otp_token',
    wrong_code: 'bad_phone_number_otp',
    spent_code: 'bad_phone_number_otp_token',
    outdated: 'bad_phone_number_otp_token',
    account_frozen: 'abnormal_user_status User is frozen.',
    same_password: 'recurrent_password',
    reused_password: 'recurrent_password',
  },
  digitalscience: {
    wrong_code: '1',
    spent_code: '1',
    outdated: '1',
    same_password: '3',
    reused_password: '3',
    account_frozen: '4',
  },
  forgotten: byMessage,
  signedIn: { ...byMessage, ...signedIn },
};

const redeem: Words = {
  invalid_note: '400 2300',
  outdated: '400 2300',
  account_frozen: '403 2005',
  same_password: '400 2061',
  reused_password: '400 2061',
};

function wordsFor(command: Asked): Words | undefined {
  switch (command.kind) {
    case 'signIn':
      return signIn[command.dialect];
    case 'change':
      return change[command.dialect];
    case 'send':
      return send[command.purpose];
    case 'reset':
      return reset[command.purpose];
    case 'verify':
      return verify;
    case 'redeem':
      return redeem;
  }
}

/** What the client of a command is told for an outcome; undefined for one that it must never meet. */
export function wordOf(command: Asked, outcome: Outcome): string | undefined {
  return outcome === 'ok' ? 'ok' : wordsFor(command)?.[outcome];
}
