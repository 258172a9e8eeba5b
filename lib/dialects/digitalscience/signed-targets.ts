import type { HttpRequest } from '../../http/http-request.ts';

/** From the fewest escapes to the most: `encodeURI`, `encodeURIComponent`, RFC 3986 as .NET's `EscapeDataString`. */
const encoders: readonly ((segment: string) => string)[] = [
  encodeURI,
  encodeURIComponent,
  (segment) =>
    encodeURIComponent(segment).replace(
      /[!'()*]/g,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
];

/**
 * The request targets, path and query, that a client may have signed. API Gateway's HTTP APIs hand a path over
 * percent-decoded, while the client signed it as it stood on the request line; so these are the usual spellings of
 * that path: as it is, and with each encoder's escapes in capitals (RFC 3986 §2.1) and in small letters. Most paths
 * have one. Each is only ever compared by its MAC, so trying several lets nobody in who has no key.
 *
 * All of them mean the same: one that does not decode to the path parameters that the endpoint acts on, or that has
 * a query of its own, is left out. Otherwise whoever caught a request could send it on with another meaning, its
 * escapes escaped once more.
 */
export function signedTargets({ path, query, pathParameters }: HttpRequest): string[] {
  const encoded = encoders.map((encode) => path.toWellFormed().split('/').map(encode).join('/'));
  const spellings = new Set([path, ...encoded, ...encoded.map(withSmallEscapes)]);
  const parameters = Object.values(pathParameters);
  return [...spellings]
    .filter((spelling) => !/[?#]/.test(spelling) && hasSegments(spelling, parameters))
    .map((spelling) => (query === '' ? spelling : `${spelling}?${query}`));
}

function withSmallEscapes(path: string): string {
  return path.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase());
}

function hasSegments(path: string, expected: readonly (string | undefined)[]): boolean {
  const segments = path.split('/').map(decodedOrUndefined);
  return expected.every((value) => segments.includes(value));
}

function decodedOrUndefined(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
