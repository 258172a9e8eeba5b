import type { Item } from './account-item.ts';

/** A `SET` of whole attributes, every name and value behind a placeholder: many names are reserved words. */
export function setExpression(attributes: Item): {
  readonly expression: string;
  readonly names: Record<string, string>;
  readonly values: Item;
} {
  const entries = Object.entries(attributes);
  return {
    expression: `SET ${entries.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    names: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(entries.map(([name, value]) => [`:${name}`, value])),
  };
}
