import { Refusal } from '../refusal.ts';

/** The dialects whose clients are those of the key ring; the others have none, or HAWK callers. */
export const clientDialects = ['tencent-ciam', 'authing'] as const;

/** The dialects of a list such as `tencent-ciam,authing`. @throws Refusal for a name that is none of them */
export function readDialects(text: string): string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].map((name) => {
    if (clientDialects.some((dialect) => dialect === name)) return name;
    throw new Refusal(
      `There is no dialect ${JSON.stringify(name)} with OAuth clients: those are ${clientDialects.join(', ')}`,
    );
  });
}
