import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { addNumbers } from './numbers.ts';
import { memberPath, type Names, valueAt } from './paths.ts';
import { NotModelled, validationError } from './refusals.ts';
import type { StoredItem } from './stored-value.ts';
import { type Arithmetic, type Call, isPath, type Operand } from './syntax.ts';

/** What a request puts in the places of substitutes. */
export interface Bindings {
  readonly names: Names;
  /** As they are stored. */
  readonly values: StoredItem;
}

/** Gives the value of an operand, undefined when the item has none. */
export type Evaluate = (item: StoredItem, bindings: Bindings) => AttributeValue | undefined;

/** Which substitute an object in the tree stands for. */
export type Substituted = ReadonlyMap<object, string>;

/** The value's substitute when the operand is one. */
export function substituteOf(operand: Operand, substituted: Substituted): string | undefined {
  return isPath(operand) ? undefined : substituted.get(operand);
}

/** Compiles a path or a value. @throws NotModelled for anything else */
export function compileOperand(operand: Operand, substituted: Substituted): Evaluate {
  if (isPath(operand)) {
    const path = memberPath(operand);
    return (item, { names }) => valueAt(item, path, names);
  }
  const substitute = substituted.get(operand);
  if (substitute === undefined) throw new NotModelled('functions as operands of conditions');
  return (_item, { values }) => values[substitute];
}

/** Compiles what `SET` gives an attribute: it is there, or the request is refused. */
export function compileAssigned(operand: Operand, substituted: Substituted): Evaluate {
  if (isPath(operand) || operand.type === undefined) {
    const evaluate = compileOperand(operand, substituted);
    return (item, bindings) => {
      const value = evaluate(item, bindings);
      if (value) return value;
      throw validationError('The provided expression refers to an attribute that does not exist in the item');
    };
  }
  return operand.type === 'function'
    ? compileDefault(operand, substituted)
    : compileArithmetic(operand, substituted);
}

function compileDefault({ name, args }: Call, substituted: Substituted): Evaluate {
  const [path, otherwise] = args;
  if (name !== 'if_not_exists' || !path || !otherwise) throw new NotModelled(`${name} in updates`);
  const present = compileOperand(path, substituted);
  const absent = compileAssigned(otherwise, substituted);
  return (item, bindings) => present(item, bindings) ?? absent(item, bindings);
}

function compileArithmetic({ type, args }: Arithmetic, substituted: Substituted): Evaluate {
  const [left, right] = args.map((arg) => compileAssigned(arg, substituted)) as [Evaluate, Evaluate];
  const sign = type === 'add' ? 1 : -1;
  return (item, bindings) => {
    const [a, b] = [left(item, bindings)?.N, right(item, bindings)?.N];
    if (a !== undefined && b !== undefined) return Object.freeze({ N: addNumbers(a, b, sign) });
    throw validationError('An operand in the update expression has an incorrect data type');
  };
}
