import { gatewaySource, type SourceOf } from '../http/request-source.ts';
import type { KeyWiring } from './keys.ts';

/** Puts together what finds out where requests come from. */
export function wireSources(_wiring: KeyWiring): SourceOf {
  return gatewaySource;
}
