import { gatewayReply, jsonReply, type Reply } from './reply.ts';

/** Paths beneath this one are answered by this machine itself; a deployment has nothing there. */
const root = '/_local/';

/** What is looked at of a request for a local page. */
export interface LocalRequest {
  readonly method: string;
  readonly headers: { readonly host?: string | undefined; readonly origin?: string | undefined };
  /** The port that it came in on. */
  readonly port: number;
}

/** Whether a path, decoded, is of this machine's own. */
export function isLocalPath(path: string): boolean {
  return path.startsWith(root);
}

/**
 * The page at a local path as JSON. Pages show the codes that were texted, so they are for this machine's user alone,
 * never for a web page that the user has open: whatever origins the service allows, no CORS header is ever on them.
 */
export function localPageReply(
  pages: Readonly<Record<string, () => unknown>>,
  path: string,
  request: LocalRequest,
): Reply {
  const refusal = whyForeign(request);
  if (refusal !== undefined) return gatewayReply(403, refusal);
  const page = request.method === 'GET' && Object.hasOwn(pages, path) ? pages[path] : undefined;
  return page === undefined ? gatewayReply(404, 'Not Found') : jsonReply(200, page());
}

/**
 * Why a request may be a web page's; undefined for one that names this machine and comes from no other site. A page
 * can make its own name resolve to 127.0.0.1 (DNS rebinding), and is then of the same origin as what answers there;
 * its browser still sends the name of the page as `Host`, which no script can change.
 */
export function whyForeign({
  headers: { host, origin },
  port,
}: Omit<LocalRequest, 'method'>): string | undefined {
  const own = ['127.0.0.1', 'localhost', '[::1]'].flatMap((name) =>
    port === 80 ? [name, `${name}:80`] : [`${name}:${port}`],
  );
  const named = host?.toLowerCase();
  if (named === undefined || !own.includes(named)) {
    return `Only for this machine: the Host must be one of ${own.join(', ')}`;
  }
  if (origin !== undefined && origin !== `http://${named}`) {
    return 'Only for this machine: the Origin is another site';
  }
  return undefined;
}
