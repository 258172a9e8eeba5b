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
import { byTrial, type TrialUseCase } from './trial.ts';
import type { UseCase } from './use-case.ts';

/** Every endpoint that sends codes. */
export const sendings = [
  authingSending,
  tencentCiamSending,
  digitalscienceSending,
  qingzhenyunSending,
  qingzhenyunForgottenSending,
];

/** Every use case that answers a request which proves something. */
export const trials: readonly TrialUseCase[] = [
  ...signIns.flatMap((useCase) => [signingIn(useCase), guessing(useCase)]),
  ...signIns.slice(0, 1).map(mendingHash),
  ...[...changesByPassword, ...changesByCode].map(changing),
  confirming,
];

/** Everything that the functions of `serverless.yml` are there for. */
export const useCases: readonly UseCase[] = [
  ...[...trials, ...publishing].map(byTrial),
  ...sendings.map(sending),
  byTrial(purging),
  byTrial(telling),
];

/** Those of the functions whose names begin so. */
export function useCasesOf(...prefixes: readonly string[]): UseCase[] {
  return useCases.filter(({ functionName }) => prefixes.some((prefix) => functionName.startsWith(prefix)));
}
