import { expect, it } from 'vitest';
import { toHttpRequest } from '../../../lib/http/http-request.ts';
import { gatewaySource } from '../../../lib/http/request-source.ts';
import { gatewayEvent } from '../../support/gateway-event.ts';

const requestFrom = (sourceIp: string) => ({ ...toHttpRequest(gatewayEvent()), sourceIp });

it('is the peer of the gateway, and the machine caller that has proven itself', async () => {
  expect(await gatewaySource(requestFrom('192.0.2.1'))).toEqual({ address: '192.0.2.1' });
  expect(await gatewaySource(requestFrom('192.0.2.1'), 'app')).toEqual({
    address: '192.0.2.1',
    client: 'app',
  });
});

it.each([
  ['192.0.2.1:46532', '192.0.2.1'],
  ['[2001:db8::1]:443', '2001:db8::1'],
  ['not an address', 'not an address'],
  ['', ''],
])('is one address whatever port it calls from: %j is %j', async (sourceIp, address) => {
  expect(await gatewaySource(requestFrom(sourceIp))).toEqual({ address });
});
