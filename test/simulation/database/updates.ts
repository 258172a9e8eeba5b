import { addNumbers } from './numbers.ts';
import { type Bindings, compileAssigned, compileOperand, type Substituted } from './operands.ts';
import { memberPath, nameOf, putAt, valueAt } from './paths.ts';
import { NotModelled, validationError } from './refusals.ts';
import type { StoredItem } from './stored-value.ts';
import type { Update } from './syntax.ts';

/** One action of an update. */
interface Action {
  readonly path: readonly string[];
  /** The value that it puts at its path, by the item before the update; undefined to remove what is there. */
  readonly value: ReturnType<typeof compileAssigned>;
}

/** Makes the item after an update from the one before. @throws DynamoDBServiceException `ValidationException` */
export type Apply = (before: StoredItem, bindings: Bindings) => StoredItem;

/** Compiles the actions of an update. @throws NotModelled */
export function compileUpdate(
  updates: readonly Update[],
  substituted: Substituted,
  keyNames: readonly string[],
): Apply {
  const actions = updates.map((update) => compileAction(update, substituted));
  return (before, bindings) => {
    for (const { path } of actions) {
      const name = nameOf(path[0] ?? '', bindings.names);
      if (keyNames.includes(name)) {
        throw validationError(`Cannot update attribute ${name}. This attribute is part of the key`);
      }
    }
    // All are worked out before any is put: each reads the item as it was.
    const values = actions.map(({ value }) => value(before, bindings));
    const after = { ...before };
    actions.forEach(({ path }, i) => {
      putAt(after, path, bindings.names, values[i]);
    });
    return Object.freeze(after);
  };
}

function compileAction(update: Update, substituted: Substituted): Action {
  const path = memberPath(update.path);
  switch (update.type) {
    case 'set':
      return { path, value: compileAssigned(update.val, substituted) };
    case 'remove':
      return { path, value: () => undefined };
    case 'add':
      return { path, value: compileAddition(path, update, substituted) };
    case 'delete':
      throw new NotModelled('DELETE in updates');
  }
}

function compileAddition(
  path: readonly string[],
  { val, attrType }: Extract<Update, { readonly type: 'add' | 'delete' }>,
  substituted: Substituted,
): Action['value'] {
  if (attrType !== 'N' || path.length > 1)
    throw new NotModelled('ADD of anything but a number to an attribute');
  const amount = compileOperand(val, substituted);
  return (item, bindings) => {
    const present = valueAt(item, path, bindings.names) ?? { N: '0' };
    const added = amount(item, bindings)?.N;
    if (present.N !== undefined && added !== undefined) {
      return Object.freeze({ N: addNumbers(present.N, added, 1) });
    }
    throw validationError('An operand in the update expression has an incorrect data type');
  };
}
