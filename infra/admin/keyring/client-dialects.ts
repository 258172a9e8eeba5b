import { readList } from '../read-list.ts';

/** The dialects whose clients are those of the key ring; the others have none, or HAWK callers. */
export const clientDialects = ['tencent-ciam', 'authing'] as const;

type ClientDialect = (typeof clientDialects)[number];

/** The dialects of a list such as `tencent-ciam,authing`. @throws Refusal for a name that is none of them */
export function readDialects(text: string): ClientDialect[] {
  return readList(
    text,
    (name): name is ClientDialect => clientDialects.some((dialect) => dialect === name),
    (name) => `There is no dialect ${name} with OAuth clients: those are ${clientDialects.join(', ')}`,
  );
}
