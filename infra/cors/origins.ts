import { isAllowedAddress } from '../../lib/formats/allowed-address.ts';

/** The origins that `CORS_ORIGINS` lists; `*` alone stands for all, an empty text for none. */
export function corsOrigins(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}

/**
 * What is wrong with `CORS_ORIGINS`, in one line that names the setting and the item at fault; undefined when nothing
 * is. API Gateway takes almost any text and then lets no page call: it compares an origin letter by letter with what
 * the browser sends, which has no slash at its end, no space and no default port. A page that came by plain http is
 * whoever's stands on its way, and so is the password that is typed into it.
 */
export function corsOriginsProblem(text: string): string | undefined {
  const origins = corsOrigins(text);
  for (const origin of origins) {
    const problem = problemOf(origin, origins.length > 1);
    if (problem !== undefined) return `CORS_ORIGINS: ${problem}`;
  }
  return undefined;
}

function problemOf(origin: string, isOneOfSeveral: boolean): string | undefined {
  if (origin === '') return 'an empty item is no origin like https://app.example.com';
  if (origin !== origin.trim()) return `${JSON.stringify(origin)} has a space at an end`;
  // Within a host it stands for nothing: API Gateway would wait for a page of that very name.
  if (origin.includes('*')) {
    const isAlone = origin === '*' && !isOneOfSeveral;
    return isAlone ? undefined : `${JSON.stringify(origin)}: * stands for all origins, and alone`;
  }
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    return `${JSON.stringify(origin)} is no origin like https://app.example.com`;
  }
  return isAllowedAddress(origin)
    ? undefined
    : `${JSON.stringify(origin)} must be https (http only on loopback)`;
}
