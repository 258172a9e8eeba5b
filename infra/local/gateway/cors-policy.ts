import * as z from 'zod';
import { corsOrigins, corsOriginsProblem } from '../../cors/origins.ts';
import { CannotStart } from '../shared/cannot-start.ts';
import type { Service } from '../shared/service.ts';

/** Which pages a browser lets call, and what it lets them see. */
export interface CorsPolicy {
  /** Such as `https://app.example.com`; `*` stands for all. */
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposedHeaders: readonly string[];
  readonly maxAgeSeconds: number;
}

const configuration = z.object({
  AllowMethods: z.array(z.string()),
  AllowHeaders: z.array(z.string()),
  ExposeHeaders: z.array(z.string()),
  MaxAge: z.int(),
});
/** `Fn::If` with a condition, what holds when pages are allowed, and what holds when they are not. */
const property = z.object({ 'Fn::If': z.tuple([z.string(), configuration, z.unknown()]) });

/**
 * The policy of the service's HTTP API for the origins in `CORS_ORIGINS`; none without origins, or when the service
 * has no such policy.
 * @throws CannotStart for what is no origin
 */
export function corsPolicyOf(
  { resources }: Pick<Service, 'resources'>,
  { CORS_ORIGINS = '' }: { readonly CORS_ORIGINS?: string | undefined },
): CorsPolicy | undefined {
  const declared = resources.extensions.HttpApi?.Properties.CorsConfiguration;
  if (declared === undefined || CORS_ORIGINS === '') return undefined;
  const problem = corsOriginsProblem(CORS_ORIGINS);
  if (problem !== undefined) throw new CannotStart(problem);
  const { AllowMethods, AllowHeaders, ExposeHeaders, MaxAge } = property.parse(declared)['Fn::If'][1];
  return {
    origins: corsOrigins(CORS_ORIGINS),
    methods: AllowMethods,
    headers: AllowHeaders,
    exposedHeaders: ExposeHeaders,
    maxAgeSeconds: MaxAge,
  };
}
