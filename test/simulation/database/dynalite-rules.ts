import { requireFromDynalite } from '../../../infra/local/aws/require-from-dynalite.ts';
import type { TableDefinition } from '../../../infra/local/aws/table-definition.ts';
// Makes dynalite count keys in bytes.
import '../../../infra/local/aws/key-sizes.ts';
import { validationError } from './refusals.ts';
import type { StoredItem } from './stored-value.ts';
import type { Condition, Update } from './syntax.ts';

/** The syntax trees of a request's expressions. */
export interface Trees {
  readonly _updates?: { readonly sections: readonly Update[] };
  readonly _condition?: { readonly expression: Condition };
  readonly _keyCondition?: { readonly expression: Condition };
  readonly _filter?: { readonly expression: Condition };
}

type Message = string | null | undefined;

interface Validations {
  validateExpressionParams(request: object, expressions: string[], others: string[]): Message;
  validateExpressions(request: object): Message;
  validateAttributeValue(value: object): Message;
}

interface Rules {
  validateKey(key: object, table: object): Error | null | undefined;
  validateItem(item: object, table: object): Error | null | undefined;
  createKey(item: object, table: object): string;
  createIndexKey(item: object, table: object, keySchema: object): string;
}

/** A decimal of any size. */
export interface Decimal {
  plus(other: string): Decimal;
  minus(other: string): Decimal;
  cmp(other: string): -1 | 0 | 1;
  toFixed(): string;
}

const validations = requireFromDynalite('./validations') as Validations;
const rules = requireFromDynalite('./db') as Rules;

/** Reads a decimal. */
export const decimal = requireFromDynalite('big.js') as (text: string) => Decimal;

function assertNoMessage(message: Message): void {
  if (message) throw validationError(message);
}

function assertNoError(error: Error | null | undefined): void {
  if (error) throw validationError(error.message);
}

/**
 * Parses and checks the expressions of a request. A value of `ExpressionAttributeValues` is in the tree itself.
 * @param kinds the expressions that the operation has
 * @throws DynamoDBServiceException `ValidationException`
 */
export function parse(request: object, kinds: readonly string[]): Trees {
  const parsed: Trees = { ...request };
  assertNoMessage(validations.validateExpressionParams(parsed, [...kinds], []));
  assertNoMessage(validations.validateExpressions(parsed));
  return parsed;
}

/** A number as DynamoDB writes it. @throws DynamoDBServiceException `ValidationException` */
export function canonicalNumber(text: string): string {
  const value = { N: text };
  assertNoMessage(validations.validateAttributeValue(value));
  return value.N;
}

/** @throws DynamoDBServiceException `ValidationException` when this is no key of the table, or too long */
export function assertKey(key: object, table: TableDefinition): void {
  assertNoError(rules.validateKey(key, table));
}

/** @throws DynamoDBServiceException `ValidationException` when a key of the table, or of an index, is none */
export function assertItem(item: StoredItem, table: TableDefinition): void {
  assertNoError(rules.validateItem(item, table));
}

/** Where an item stands in the order of a table, or of an index that has `keySchema`. */
export function placeOf(item: StoredItem, table: TableDefinition, keySchema?: object): string {
  return keySchema ? rules.createIndexKey(item, table, keySchema) : rules.createKey(item, table);
}
