import { Refusal } from './refusal.ts';

/** A table's name from the environment. @param what is in it, as in "Which accounts?" @throws Refusal when it is absent */
export function tableAtHand(table: string | undefined, what: string): string {
  if (table) return table;
  throw new Refusal(
    `Which ${what}? Name a deployment with --stage, or paste the export AWS_ENDPOINT_URL_DYNAMODB=… line of a local service`,
  );
}
