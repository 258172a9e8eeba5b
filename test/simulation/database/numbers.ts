import { decimal } from './dynalite-rules.ts';
import { storedNumber } from './stored-value.ts';

/** An integer, when a text is one that JavaScript counts with exactly. */
function exact(text: string): number | undefined {
  const value = Number(text);
  return text.length < 16 && Number.isSafeInteger(value) ? value : undefined;
}

/** Compares two numbers: negative, zero or positive. */
export function compareNumbers(left: string, right: string): number {
  const [a, b] = [exact(left), exact(right)];
  return a !== undefined && b !== undefined ? a - b : decimal(left).cmp(right);
}

/** A sum (`sign` 1) or difference (-1). @throws DynamoDBServiceException `ValidationException` when it has no place */
export function addNumbers(left: string, right: string, sign: 1 | -1): string {
  const [a, b] = [exact(left), exact(right)];
  const sum = a !== undefined && b !== undefined ? a + sign * b : Number.NaN;
  // A zero has no sign in DynamoDB.
  if (Number.isSafeInteger(sum)) return storedNumber(String(sum === 0 ? 0 : sum));
  return storedNumber(decimal(left)[sign === 1 ? 'plus' : 'minus'](right).toFixed());
}
