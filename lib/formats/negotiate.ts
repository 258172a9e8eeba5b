import { parseMediaType } from './media-type.ts';
import { splitHeader } from './split-header.ts';

interface MediaRange {
  /** In lower case: a media type, all subtypes of a type, or all types. */
  readonly range: string;
  /** 0 to 1. */
  readonly quality: number;
}

/** RFC 9110 §12.4.2. */
const weightPattern = /^q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/i;

/**
 * The offered media type that an `Accept` field likes best (RFC 9110 §12.5.1). The most specific range that matches
 * an offer gives its quality, so `text/*;q=0.5, text/xml;q=0` excludes `text/xml` alone. Of equal qualities the one
 * matched more specifically wins, then the one offered first: offer the preferred types first.
 *
 * Parameters of a range other than its weight are ignored, and so is a range that is malformed. `undefined` when the
 * field is missing or nothing offered fits; the caller falls back then. Never throws.
 *
 * @param offered media types in lower case, without parameters
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  const ranges = splitHeader(accept ?? '', ',').flatMap(parseRange);
  const acceptable = offered
    .map((mediaType) => ({ mediaType, ...rate(mediaType, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || b.specificity - a.specificity);
  return acceptable[0]?.mediaType;
}

function parseRange(text: string): MediaRange[] {
  const range = parseMediaType(text)?.essence;
  if (range === undefined) return [];
  const weight = splitHeader(text, ';')
    .slice(1)
    .find((parameter) => /^q=/i.test(parameter));
  const quality = weight === undefined ? '1' : weightPattern.exec(weight)?.[1];
  return quality === undefined ? [] : [{ range, quality: Number(quality) }];
}

// The quality that the most specific matching range gives; specificity 2 is the media type itself.
function rate(mediaType: string, ranges: readonly MediaRange[]): { quality: number; specificity: number } {
  const [type] = mediaType.split('/');
  const patterns = [mediaType, `${type}/*`, '*/*'];
  for (const [index, pattern] of patterns.entries()) {
    const match = ranges.find(({ range }) => range === pattern);
    if (match !== undefined) return { quality: match.quality, specificity: patterns.length - 1 - index };
  }
  return { quality: 0, specificity: 0 };
}
