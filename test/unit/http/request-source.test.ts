import { expect, it } from 'vitest';
import { toHttpRequest } from '../../../lib/http/http-request.ts';
import { asClient, gatewaySource } from '../../../lib/http/request-source.ts';
import { gatewayEvent } from '../../support/gateway-event.ts';

it('is the peer of the gateway where no proxy is trusted', async () => {
  expect(await gatewaySource(toHttpRequest(gatewayEvent()))).toEqual({ address: '192.0.2.1' });
});

it('is counted as the machine caller that has proven itself, if one has', () => {
  const source = { address: '192.0.2.1' };

  expect(asClient(source, 'app')).toEqual({ address: '192.0.2.1', client: 'app' });
  expect(asClient(source, undefined)).toEqual(source);
});
