import * as z from 'zod';
import { CannotStart } from '../shared/cannot-start.ts';
import type { Service } from '../shared/service.ts';
import type { Reply } from './reply.ts';

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
 * @throws {CannotStart} for what is no origin
 */
export function corsPolicyOf(
  { resources }: Pick<Service, 'resources'>,
  { CORS_ORIGINS = '' }: { readonly CORS_ORIGINS?: string | undefined },
): CorsPolicy | undefined {
  const declared = resources.extensions.HttpApi?.Properties.CorsConfiguration;
  if (declared === undefined || CORS_ORIGINS === '') return undefined;
  const origins = CORS_ORIGINS.split(',');
  const wrong = origins.find((origin) => !isOrigin(origin));
  if (wrong !== undefined) {
    throw new CannotStart(
      `CORS_ORIGINS: ${wrong || 'an empty item'} is no origin like https://app.example.com`,
    );
  }
  const { AllowMethods, AllowHeaders, ExposeHeaders, MaxAge } = property.parse(declared)['Fn::If'][1];
  return {
    origins,
    methods: AllowMethods,
    headers: AllowHeaders,
    exposedHeaders: ExposeHeaders,
    maxAgeSeconds: MaxAge,
  };
}

/**
 * The reply to a preflight, which an HTTP API with a policy makes whatever the path.
 * Source: "Configure CORS for HTTP APIs in API Gateway", Amazon API Gateway Developer Guide.
 */
export function preflightReply(policy: CorsPolicy, origin: string): Reply {
  const headers: Reply['headers'] = isAllowed(policy, origin)
    ? [
        ...allowedOrigin(policy, origin),
        ['access-control-allow-methods', policy.methods.join(',')],
        ['access-control-allow-headers', policy.headers.join(',')],
        ['access-control-max-age', String(policy.maxAgeSeconds)],
      ]
    : [];
  return { status: 204, headers, body: Buffer.alloc(0) };
}

/** A reply with what a browser asks for before it shows it to a page of `origin`. */
export function shownTo(policy: CorsPolicy, origin: string, reply: Reply): Reply {
  if (!isAllowed(policy, origin)) return reply;
  const exposed = ['access-control-expose-headers', policy.exposedHeaders.join(',')] as const;
  return { ...reply, headers: [...reply.headers, ...allowedOrigin(policy, origin), exposed] };
}

function isAllowed({ origins }: CorsPolicy, origin: string): boolean {
  return origins.includes('*') || origins.includes(origin);
}

function allowedOrigin({ origins }: CorsPolicy, origin: string): Reply['headers'] {
  return [['access-control-allow-origin', origins.includes('*') ? '*' : origin]];
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}
