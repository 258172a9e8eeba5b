import { authingSending } from '../sending/authing.ts';
import { digitalscienceSending } from '../sending/digitalscience.ts';
import { qingzhenyunForgottenSending, qingzhenyunSending } from '../sending/qingzhenyun.ts';
import { sending } from '../sending/sending.ts';
import { tencentCiamSending } from '../sending/tencent-ciam.ts';
import { changesByCode } from '../trials/by-code.ts';
import { changesByPassword } from '../trials/by-password.ts';
import { changing } from '../trials/changing.ts';
import { confirming } from '../trials/confirming.ts';
import { publishing } from '../trials/publishing.ts';
import { purging } from '../trials/purging.ts';
import { signIns } from '../trials/sign-in.ts';
import { guessing, mendingHash, signingIn } from '../trials/signing-in.ts';
import { telling } from '../trials/telling.ts';
import { byTrial } from './trial.ts';
import type { UseCase } from './use-case.ts';

const sendings = [
  authingSending,
  tencentCiamSending,
  digitalscienceSending,
  qingzhenyunSending,
  qingzhenyunForgottenSending,
];

/** Everything that the functions of `serverless.yml` are there for. */
export const useCases: readonly UseCase[] = [
  ...signIns.flatMap((useCase) => [signingIn(useCase), guessing(useCase)]).map(byTrial),
  ...signIns.slice(0, 1).map(mendingHash).map(byTrial),
  ...[...changesByPassword, ...changesByCode].map(changing).map(byTrial),
  ...sendings.map(sending),
  ...publishing.map(byTrial),
  byTrial(confirming),
  byTrial(purging),
  byTrial(telling),
];

/** Those of the functions whose names begin so. */
export function useCasesOf(...prefixes: readonly string[]): UseCase[] {
  return useCases.filter(({ functionName }) => prefixes.some((prefix) => functionName.startsWith(prefix)));
}
