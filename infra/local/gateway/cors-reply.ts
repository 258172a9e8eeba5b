import type { CorsPolicy } from './cors-policy.ts';
import type { Reply } from './reply.ts';

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
