import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { compileCondition, type Holds } from './conditions.ts';
import { parse } from './dynalite-rules.ts';
import type { Bindings } from './operands.ts';
import { validationError } from './refusals.ts';
import { type StoredItem, storedValue, typeOf } from './stored-value.ts';
import type { Condition } from './syntax.ts';
import { isKeyCondition, textsIn } from './trees.ts';
import { type Apply, compileUpdate } from './updates.ts';

/** The longest expression that DynamoDB takes, in bytes. */
const longestExpression = 4_096;

/** What an expression is for: the member of a request that it stands in. */
export type Kind = 'UpdateExpression' | 'ConditionExpression' | 'KeyConditionExpression' | 'FilterExpression';

/** The members of a request that make up its expressions. */
export interface Asked extends Partial<Readonly<Record<Kind, string | undefined>>> {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, AttributeValue>> | undefined;
}

/** Compiled expressions; those that a request has. */
interface Compiled {
  readonly update?: Apply;
  readonly condition?: Holds;
  readonly keyCondition?: Holds;
  readonly filter?: Holds;
  /** Texts that stand in the expressions themselves, every name of an attribute among them. */
  readonly literals: ReadonlySet<string>;
}

/** Compiled expressions with what a request puts into them. */
export interface Bound extends Compiled {
  readonly bindings: Bindings;
}

/** A value of each type, for the parser, which looks at no more than the type. */
const samples: Readonly<Record<ReturnType<typeof typeOf>, () => object>> = {
  S: () => ({ S: 's' }),
  N: () => ({ N: '0' }),
  B: () => ({ B: 'AA==' }),
  BOOL: () => ({ BOOL: true }),
  NULL: () => ({ NULL: true }),
  L: () => ({ L: [] }),
  M: () => ({ M: {} }),
};

/** By expressions, names of substitutes and types of values: a few dozen, whatever the product puts into them. */
const cache = new Map<string, Compiled>();

/**
 * The expressions of a request, compiled and bound. They are parsed once for all requests that differ in names and
 * values only.
 * @param kinds those that the operation has
 * @param keyNames the attributes of the key that the operation goes by: the table's, or an index's
 * @throws DynamoDBServiceException `ValidationException`
 * @throws NotModelled
 */
export function bind(asked: Asked, kinds: readonly Kind[], keyNames: readonly string[]): Bound {
  const { ExpressionAttributeNames: names, ExpressionAttributeValues: given } = asked;
  const values: StoredItem = {};
  let signature = keyNames.join();
  for (const kind of kinds) signature += `\n${kind}${asked[kind] === undefined ? '' : `=${asked[kind]}`}`;
  if (names) for (const name in names) signature += `\n${name}`;
  if (names || given) signature += names ? '\nnames' : '\nvalues';
  for (const name in given) {
    const asGiven = given[name];
    if (!asGiven) continue;
    const value = storedValue(asGiven);
    values[name] = value;
    signature += `\n${name}${typeOf(value)}`;
  }
  const stored = { ...asked, ...(given && { ExpressionAttributeValues: values }) };
  let compiled = cache.get(signature);
  if (!compiled) {
    const themselves = names && Object.fromEntries(Object.keys(names).map((name) => [name, name]));
    compiled = compile({ ...stored, ExpressionAttributeNames: themselves }, kinds, keyNames);
    cache.set(signature, compiled);
  }
  if (!names || areDistinct(names, compiled.literals)) {
    return { ...compiled, bindings: { names: names ?? {}, values } };
  }
  // Two names for one attribute: only with the names in their places does the parser see paths that overlap.
  return { ...compile(stored, kinds, keyNames), bindings: { names: {}, values } };
}

function areDistinct(names: Readonly<Record<string, string>>, literals: ReadonlySet<string>): boolean {
  const given = Object.values(names);
  return given.every((name, i) => name !== '' && !literals.has(name) && given.indexOf(name) === i);
}

function compile(asked: Asked, kinds: readonly Kind[], keyNames: readonly string[]): Compiled {
  for (const kind of kinds) {
    if (Buffer.byteLength(asked[kind] ?? '') > longestExpression) {
      throw validationError(`Invalid ${kind}: Expression size has exceeded the maximum allowed size`);
    }
  }
  const { ExpressionAttributeNames, ExpressionAttributeValues: given } = asked;
  const sampled =
    given &&
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, samples[typeOf(value)]()]));
  const trees = parse(
    {
      ...Object.fromEntries(kinds.map((kind) => [kind, asked[kind]])),
      ...(ExpressionAttributeNames && { ExpressionAttributeNames }),
      ...(sampled && { ExpressionAttributeValues: sampled }),
    },
    kinds,
  );
  const substituted = new Map(Object.entries(sampled ?? {}).map(([name, sample]) => [sample, name]));
  const holds = (condition: Condition) => compileCondition(condition, substituted);
  const { _updates, _condition, _keyCondition, _filter } = trees;
  if (_keyCondition && !isKeyCondition(_keyCondition.expression, keyNames)) {
    throw validationError('Query key condition not supported');
  }
  return {
    ...(_updates && { update: compileUpdate(_updates.sections, substituted, keyNames) }),
    ...(_condition && { condition: holds(_condition.expression) }),
    ...(_keyCondition && { keyCondition: holds(_keyCondition.expression) }),
    ...(_filter && { filter: holds(_filter.expression) }),
    literals: textsIn([_updates, _condition, _keyCondition, _filter]),
  };
}
