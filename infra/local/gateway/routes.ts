import type { FunctionDefinition, Service } from '../shared/service.ts';

/** One `httpApi` event of `serverless.yml`. */
export interface Route {
  /** The function's name in `serverless.yml`. */
  readonly functionName: string;
  readonly definition: FunctionDefinition;
  /** Upper case; `*` stands for any. */
  readonly method: string;
  /** API Gateway's pattern, such as `/codes/{phone}` or `/files/{proxy+}`. */
  readonly path: string;
}

/** A route and the values of its path parameters. */
export interface RouteMatch {
  readonly route: Route;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Every HTTP route of the service, most specific pattern first. */
export function routesOf(service: Service): Route[] {
  return Object.entries(service.functions)
    .flatMap(([functionName, definition]) =>
      definition.events.flatMap((event) =>
        'httpApi' in event
          ? [
              {
                functionName,
                definition,
                method: event.httpApi.method.toUpperCase(),
                path: event.httpApi.path,
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => compareSpecificity(a.path, b.path));
}

/**
 * The route that API Gateway would choose for a method and a decoded path, or `undefined`. Paths are compared
 * exactly: case counts, and so does a trailing slash.
 * Source: "Creating routes for HTTP APIs", Amazon API Gateway Developer Guide.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch | undefined {
  for (const route of routes) {
    if (route.method !== '*' && route.method !== 'ANY' && route.method !== method) continue;
    const groups = pattern(route.path).exec(path);
    if (groups !== null) {
      const names = parameterNames(route.path);
      return {
        route,
        pathParameters: Object.fromEntries(names.map((name, i) => [name, groups[i + 1] ?? ''])),
      };
    }
  }
  return undefined;
}

const parameter = /\{([^}+]+)(\+?)\}/g;

function parameterNames(path: string): string[] {
  return [...path.matchAll(parameter)].map((match) => match[1] ?? '');
}

function pattern(path: string): RegExp {
  const source = path
    .split('/')
    .map((segment) =>
      segment.startsWith('{') ? (segment.endsWith('+}') ? '(.+)' : '([^/]+)') : escaped(segment),
    )
    .join('/');
  return new RegExp(`^${source}$`, 's');
}

function escaped(literal: string): string {
  return literal.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Segment by segment: a literal beats a parameter, a parameter beats a greedy one. */
function compareSpecificity(a: string, b: string): number {
  const rank = (segment: string | undefined): number =>
    segment === undefined ? 3 : segment.endsWith('+}') ? 2 : segment.startsWith('{') ? 1 : 0;
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = rank(left[i]) - rank(right[i]);
    if (difference !== 0) return difference;
  }
  return 0;
}
