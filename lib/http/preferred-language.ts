import type { Language } from '../credential/account.ts';
import { splitHeader } from '../formats/split-header.ts';

interface LanguageRange {
  /** The primary subtag in lower case, or `*`. */
  readonly primary: string;
  /** 0 to 1. */
  readonly quality: number;
}

/** A language range with its weight, RFC 9110 §12.5.4 and §12.4.2. */
const rangePattern =
  /^([a-z]{1,8}|\*)(?:-[a-z0-9]{1,8})*\s*(?:;\s*q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

/**
 * The language that an `Accept-Language` field likes best, or undefined when it is absent or likes neither. A range
 * counts by its primary subtag: `en-GB` is English. Of two liked alike the one listed first wins. Never throws.
 */
export function preferredLanguage(field: string | undefined): Language | undefined {
  const ranges = splitHeader(field ?? '', ',').flatMap(parseRange);
  const [zh, en] = [rate('zh', ranges), rate('en', ranges)];
  if (zh.quality === 0 && en.quality === 0) return undefined;
  if (zh.quality !== en.quality) return zh.quality > en.quality ? 'zh' : 'en';
  return en.place < zh.place ? 'en' : 'zh';
}

function parseRange(text: string): LanguageRange[] {
  const match = rangePattern.exec(text);
  return match?.[1] ? [{ primary: match[1].toLowerCase(), quality: Number(match[2] ?? 1) }] : [];
}

/** `*` stands for every language that no range names (RFC 4647 §3.3.1). */
function rate(language: Language, ranges: readonly LanguageRange[]): { quality: number; place: number } {
  const named = ranges.filter(({ primary }) => primary === language);
  const matching = named.length > 0 ? named : ranges.filter(({ primary }) => primary === '*');
  const quality = Math.max(0, ...matching.map((range) => range.quality));
  const place = ranges.findIndex((range) => matching.includes(range) && range.quality === quality);
  return { quality, place };
}
