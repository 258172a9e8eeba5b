import { describe, expect, it } from 'vitest';
import { concealAccount } from '../../../../lib/dialects/tencent-ciam/conceal-account.ts';
import type { ErrorCode } from '../../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../../lib/errors/service-error.ts';

const outcome = (isSent: boolean, code: ErrorCode) =>
  concealAccount({ isSent }, async () => {
    throw new ServiceError(code);
  }).catch((error: ServiceError) => error.code);

describe('concealAccount', () => {
  it.each<[string, boolean, ErrorCode, ErrorCode]>([
    ['a frozen account when a code was sent', true, 'account_frozen', 'account_frozen'],
    ['a wrong code when a code was sent', true, 'wrong_code', 'wrong_code'],
    ['nothing of a frozen account when none was', false, 'account_frozen', 'wrong_code'],
    ['a wrong code when none was', false, 'wrong_code', 'wrong_code'],
    ['a fault of the service when none was', false, 'internal', 'internal'],
  ])('tells of %s', async (_, isSent, thrown, told) => {
    expect(await outcome(isSent, thrown)).toBe(told);
  });

  it('lets what is no error of ours pass', async () => {
    const fault = new TypeError('broken');
    await expect(concealAccount({ isSent: false }, () => Promise.reject(fault))).rejects.toBe(fault);
  });
});
