import { SNSServiceException } from '@aws-sdk/client-sns';
import { CoreError } from '../../../lib/errors/service-error.ts';
import type { Call } from '../schedule/call.ts';
import type { Refusals } from '../schedule/scheduler.ts';

/** The SDK's error for a call that was not answered in time. */
function timeout(): Error {
  return Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });
}

/** The errors of the client libraries; of the key ring that of its reader, as which everything comes. */
export const refusals: Refusals = {
  refused: ({ to }: Call) => {
    if (to === 'key ring') return new CoreError('internal', { detail: 'the key ring cannot be read' });
    return to === 'text messages' || to === 'topic'
      ? new SNSServiceException({
          name: 'AuthorizationErrorException',
          $fault: 'client',
          message: 'refused',
          $metadata: { httpStatusCode: 403, attempts: 1 },
        })
      : Object.assign(new Error('refused'), { name: 'InternalServerError' });
  },
  unanswered: () => timeout(),
};
