import { splitHeader } from './split-header.ts';

/** A media type as a `Content-Type` field gives it. */
export interface MediaType {
  /** `type/subtype` in lower case, without parameters. */
  readonly essence: string;
  /** The first `charset` parameter in lower case, unquoted; `undefined` when there is none. */
  readonly charset: string | undefined;
}

/** RFC 9110 §8.3.1, tokens of §5.6.2. */
const essencePattern = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const charsetPattern = /^charset=(?:"([^"\\]*)"|([!#$%&'*+.^_`|~0-9A-Za-z-]+))$/i;

/**
 * Reads a `Content-Type` field. Parameters other than `charset`, well-formed or not, are skipped, because a body is
 * matched on its media type alone. `undefined` when the field is missing or has no media type. Never throws.
 */
export function parseMediaType(field: string | undefined): MediaType | undefined {
  const [essence, ...parameters] = splitHeader(field ?? '', ';');
  if (essence === undefined || !essencePattern.test(essence)) return undefined;
  const charset = parameters
    .map((parameter) => charsetPattern.exec(parameter))
    .find((match) => match !== null);
  return {
    essence: essence.toLowerCase(),
    charset: (charset?.[1] ?? charset?.[2])?.toLowerCase(),
  };
}
