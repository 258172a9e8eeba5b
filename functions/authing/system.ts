import { authing } from '../../lib/dialects/authing/dialect.ts';
import { systemInfo } from '../../lib/dialects/authing/system-info.ts';
import { endpoint } from '../../lib/http/endpoint.ts';
import { jsonReply } from '../../lib/http/reply.ts';
import { wireEndpoint } from '../../lib/wiring/endpoint.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';

const wiring = await wireKeys();
const { keyRing, now } = wiring;

/** `GET /api/v3/system`: the public keys to encrypt passwords with. */
export const handler = endpoint(authing, 'system', wireEndpoint(wiring), async () =>
  jsonReply(200, systemInfo(keyRing.current(), now())),
);
