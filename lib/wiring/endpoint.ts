import { isTrustedProxy } from '../clients/trusted-proxies.ts';
import type { EndpointDeps } from '../http/endpoint.ts';
import { proxiedSource } from '../http/proxied-source.ts';
import { gatewaySource, type SourceOf } from '../http/request-source.ts';
import type { KeyWiring } from './keys.ts';

/** Puts together what every endpoint depends on: the key ring, and what finds out where requests come from. */
export function wireEndpoint(wiring: KeyWiring): EndpointDeps {
  return { ready: () => wiring.keyRing.ready(), sourceOf: sourcesOf(wiring) };
}

function sourcesOf({ config, keyRing, now }: KeyWiring): SourceOf {
  const { TRUSTED_PROXY_ADDRESS_HEADER: address, TRUSTED_PROXY_SECRET_HEADER: secret } = config;
  if (address === undefined || secret === undefined) return gatewaySource;
  return proxiedSource({ address, secret }, (shown) => isTrustedProxy(keyRing, shown, now()));
}
