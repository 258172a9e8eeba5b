import type { WireReply } from '../../support/wire.ts';
import type { Answer as AuthingAnswer } from '../../wire/authing/client.ts';
import type { Answer as QingzhenyunAnswer } from '../../wire/qingzhenyun/client.ts';
import type { Answer as SophonAnswer } from '../../wire/sophon/client.ts';
import type { Answer as TencentCiamAnswer } from '../../wire/tencent-ciam/client.ts';
import type { ChangeUseCase } from './use-case.ts';

/** How each dialect says that a password was changed, and that the fault is the service's. */
export const wordsOf = {
  authing: {
    words: { done: '200', internal: '500' },
    said: ({ json }) => String((json as AuthingAnswer).statusCode),
  },
  tencentCiam: {
    words: { done: '200', internal: '500 server_error' },
    said: ({ status, json }) => [status, (json as TencentCiamAnswer | undefined)?.error].join(' ').trim(),
  },
  digitalscience: {
    words: { done: '200 0', internal: '500 6' },
    said: ({ status, json }) => `${status} ${(json as { errcode: number }).errcode}`,
  },
  qingzhenyun: {
    words: { done: 'OK', internal: 'INTERNAL_SERVER_ERROR' },
    said: ({ json }: WireReply) => (json as QingzhenyunAnswer).code,
  },
  sophon: {
    words: { done: 'true', internal: 'INTERNAL_ERROR' },
    said: ({ json }) => {
      const { result, error } = json as SophonAnswer;
      return String(result ?? error?.code);
    },
  },
} as const satisfies Record<string, Pick<ChangeUseCase, 'words' | 'said'>>;
