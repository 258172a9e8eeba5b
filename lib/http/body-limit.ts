import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ServiceError } from '../errors/service-error.ts';

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 64 * 1024;

/** Refuses a body over {@link maxBodyBytes} before anything parses it. */
export function bodyLimit(): MiddlewareObj<APIGatewayProxyEventV2> {
  return {
    before: ({ event }) => {
      const size = Buffer.byteLength(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
      if (size > maxBodyBytes) throw new ServiceError('malformed_body', { detail: 'larger than 64 KiB' });
    },
  };
}
