import type { AttributeValue } from '@aws-sdk/client-dynamodb';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);

/** Two digits a byte and one for the exponent, as the Developer Guide approximates it. */
const numberSize = (text: string) =>
  Math.ceil(text.replace(/^-?0*|\D/g, '').length / 2) + 1 + (text[0] === '-' ? 1 : 0);

function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return bytes(value.S);
  if (value.N !== undefined) return numberSize(value.N);
  if (value.B !== undefined) return value.B.length;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.L !== undefined) return 3 + sum(value.L.map((element) => 1 + valueSize(element)));
  if (value.M !== undefined)
    return 3 + sum(Object.entries(value.M).map(([name, each]) => 1 + bytes(name) + valueSize(each)));
  throw new Error('no item of ours has a set');
}

/**
 * The size of an item, in bytes, by which DynamoDB counts capacity: names and values, and what it adds for lists and
 * maps (Developer Guide, "DynamoDB item sizes and formats").
 */
export function itemSize(item: Readonly<Record<string, AttributeValue>>): number {
  return sum(Object.entries(item).map(([name, value]) => bytes(name) + valueSize(value)));
}
