import type { OptionSpecs } from '../command.ts';
import { Refusal } from '../refusal.ts';

/** The option that names a caller. */
export function idOption(what: string) {
  return { id: { type: 'string', value: '<id>', help: `id of the ${what}` } } as const satisfies OptionSpecs;
}

/** @throws Refusal when it was not given */
export function requireId(id: string | undefined): string {
  if (id === undefined) throw new Refusal('--id is missing');
  return id;
}
