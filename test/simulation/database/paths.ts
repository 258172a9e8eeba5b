import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { NotModelled, validationError } from './refusals.ts';
import type { StoredItem } from './stored-value.ts';
import type { Path } from './syntax.ts';

/** What stands for names of attributes in an expression. */
export type Names = Readonly<Record<string, string>>;

/** The names of a path, substitutes not yet replaced. @throws NotModelled for the index of a list */
export function memberPath(path: Path): readonly string[] {
  return path.map((piece) => {
    if (typeof piece === 'number') throw new NotModelled('indexes of lists in paths');
    return piece;
  });
}

/** The name that a piece of a path stands for. */
export function nameOf(piece: string, names: Names): string {
  return names[piece] ?? piece;
}

/** The value at a path of an item; undefined when there is none. */
export function valueAt(item: StoredItem, path: readonly string[], names: Names): AttributeValue | undefined {
  let members: StoredItem | undefined = item;
  let value: AttributeValue | undefined;
  for (const piece of path) {
    value = members?.[nameOf(piece, names)];
    members = value?.M;
  }
  return value;
}

/**
 * Puts another value, or none, at a path of an item that is being made. Maps on the way are replaced by copies, because
 * they are shared with the item before.
 * @throws DynamoDBServiceException `ValidationException` when something on the way there is no map
 */
export function putAt(
  item: StoredItem,
  path: readonly string[],
  names: Names,
  value: AttributeValue | undefined,
): void {
  const [piece = '', ...rest] = path;
  const name = nameOf(piece, names);
  if (rest.length > 0) {
    const map = item[name]?.M;
    if (!map) {
      throw validationError('The document path provided in the update expression is invalid for update');
    }
    const copy = { ...map };
    putAt(copy, rest, names, value);
    item[name] = Object.freeze({ M: Object.freeze(copy) });
  } else if (value) item[name] = value;
  else delete item[name];
}
