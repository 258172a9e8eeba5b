import { type Condition, isPath, type Operand } from './syntax.ts';

/** Every text in a syntax tree: the names of attributes among them that no substitute stands for. */
export function textsIn(tree: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof tree === 'string') found.add(tree);
  else if (typeof tree === 'object' && tree !== null) {
    for (const part of Object.values(tree)) textsIn(part, found);
  }
  return found;
}

/** One term of a key condition: which attribute it looks at, and how. */
interface Term {
  readonly name: unknown;
  readonly by: string;
}

function termsOf(condition: Condition): Term[] {
  if (condition.type === 'and') return condition.args.flatMap(termsOf);
  if (condition.type === 'or' || condition.type === 'not') return [{ name: undefined, by: condition.type }];
  const [path] = condition.args as readonly Operand[];
  return [{ name: path && isPath(path) ? path[0] : undefined, by: condition.type }];
}

const ofOrder = ['=', '<', '<=', '>', '>='];

/** Whether a condition finds items by a key: in one partition, by equality, and perhaps by their order there. */
export function isKeyCondition(condition: Condition, [partition, order]: readonly string[]): boolean {
  const terms = termsOf(condition);
  const [inPartition, byOrder] = terms[0]?.name === partition ? terms : terms.toReversed();
  return (
    terms.length <= 2 &&
    inPartition?.name === partition &&
    inPartition?.by === '=' &&
    (!byOrder || (byOrder.name === order && ofOrder.includes(byOrder.by)))
  );
}
