/** The syntax trees that dynalite's parsers make, as far as an evaluator needs to know them. */

/** A path into an item: names of attributes and members (`#…` where a substitute stands for one), indexes of lists. */
export type Path = readonly (string | number)[];

/** A call of a function, such as `if_not_exists`. */
export interface Call {
  readonly type: 'function';
  readonly name: string;
  readonly args: readonly Operand[];
}

/** A sum or a difference. */
export interface Arithmetic {
  readonly type: 'add' | 'subtract';
  readonly args: readonly [Operand, Operand];
}

/** A value is the object that stands for it in `ExpressionAttributeValues`. */
export type Operand = Path | Call | Arithmetic | { readonly type?: undefined };

/** A condition: a connective over conditions, a comparison or a call over operands. */
export type Condition =
  | { readonly type: 'and' | 'or' | 'not'; readonly args: readonly Condition[] }
  | { readonly type: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly args: readonly [Operand, Operand] }
  | { readonly type: 'between' | 'in'; readonly args: readonly Operand[] }
  | Call;

/** One action of an update. */
export type Update =
  | { readonly type: 'set'; readonly path: Path; readonly val: Operand }
  | { readonly type: 'add' | 'delete'; readonly path: Path; readonly val: Operand; readonly attrType: string }
  | { readonly type: 'remove'; readonly path: Path };

/** Tells a path from other operands. */
export function isPath(operand: Operand): operand is Path {
  return Array.isArray(operand);
}
