import { compareNumbers } from './numbers.ts';
import { type Bindings, compileOperand, type Evaluate, type Substituted, substituteOf } from './operands.ts';
import { NotModelled } from './refusals.ts';
import { equal, type StoredItem } from './stored-value.ts';
import type { Call, Condition, Operand } from './syntax.ts';

/** Whether a condition holds of an item; of one that is not there it is asked as of an empty one. */
export type Holds = (item: StoredItem, bindings: Bindings) => boolean;

type Comparison = Extract<Condition, { readonly type: '=' | '<>' | '<' | '<=' | '>' | '>=' }>;

const orders: Readonly<Record<Exclude<Comparison['type'], '=' | '<>'>, (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** Compiles a condition. @throws NotModelled */
export function compileCondition(condition: Condition, substituted: Substituted): Holds {
  switch (condition.type) {
    case 'and':
    case 'or':
    case 'not':
      return compileConnective(condition, substituted);
    case 'function':
      return compileCall(condition, substituted);
    case 'between':
    case 'in':
      throw new NotModelled(`${condition.type} in conditions`);
    default:
      return compileComparison(condition, substituted);
  }
}

function compileConnective(
  { type, args }: Extract<Condition, { readonly type: 'and' | 'or' | 'not' }>,
  substituted: Substituted,
): Holds {
  const parts = args.map((arg) => compileCondition(arg, substituted));
  const [left = never, right = never] = parts;
  const connectives: Record<typeof type, Holds> = {
    and: (item, bindings) => left(item, bindings) && right(item, bindings),
    or: (item, bindings) => left(item, bindings) || right(item, bindings),
    not: (item, bindings) => !left(item, bindings),
  };
  return connectives[type];
}

function never(): never {
  throw new Error('a connective lacks a side');
}

/** A comparison with an attribute that is not there is false, except that it is different. */
function compileComparison({ type, args }: Comparison, substituted: Substituted): Holds {
  if (!args.some((arg) => substituteOf(arg, substituted))) {
    // What two attributes that are both absent are to each other is nowhere written down.
    throw new NotModelled('comparisons of two attributes');
  }
  const [left, right] = args.map((arg) => compileOperand(arg, substituted)) as [Evaluate, Evaluate];
  if (type === '=') return (item, bindings) => equal(left(item, bindings), right(item, bindings));
  if (type === '<>') return (item, bindings) => !equal(left(item, bindings), right(item, bindings));
  const isInOrder = orders[type];
  return (item, bindings) => {
    const [a, b] = [left(item, bindings), right(item, bindings)];
    if (!a || !b) return false;
    if (a.N !== undefined && b.N !== undefined) return isInOrder(compareNumbers(a.N, b.N));
    if ((a.S !== undefined && b.S !== undefined) || (a.B && b.B)) {
      throw new NotModelled('the order of texts and bytes');
    }
    return false;
  };
}

function compileCall({ name, args }: Call, substituted: Substituted): Holds {
  const [first, second] = args.map((arg: Operand) => compileOperand(arg, substituted));
  const value = first ?? never;
  if (name === 'attribute_exists') return (item, bindings) => value(item, bindings) !== undefined;
  if (name === 'attribute_not_exists') return (item, bindings) => value(item, bindings) === undefined;
  if (name !== 'begins_with' || !second) throw new NotModelled(`${name} in conditions`);
  return (item, bindings) => {
    const [text, start] = [value(item, bindings)?.S, second(item, bindings)?.S];
    return text !== undefined && start !== undefined && text.startsWith(start);
  };
}
