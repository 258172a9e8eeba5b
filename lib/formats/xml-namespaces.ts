import { FormatError } from './format-error.ts';

/** Namespace of `nil` (XML Schema Part 1 §2.6). */
export const xsiNamespace = 'http://www.w3.org/2001/XMLSchema-instance';

/** Namespace names by prefix; the default namespace has the prefix `''`. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** A name with its namespace; `''` is no namespace. */
export interface ExpandedName {
  readonly namespace: string;
  readonly local: string;
}

/** The scope outside the root (Namespaces in XML 1.0 §3). */
export const rootScope: NamespaceScope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/**
 * The scope inside an element that has these attributes.
 *
 * @throws FormatError `malformed` for a prefix that is reserved or bound to nothing (Namespaces in XML 1.0 §3, §5)
 */
export function innerScope(outer: NamespaceScope, attributes: ReadonlyMap<string, string>): NamespaceScope {
  const declared: [string, string][] = [];
  for (const [name, value] of attributes) {
    if (name === 'xmlns') declared.push(['', value]);
    if (!name.startsWith('xmlns:')) continue;
    const prefix = name.slice('xmlns:'.length);
    if (value === '' || prefix === 'xml' || prefix === 'xmlns') throw new FormatError('malformed');
    declared.push([prefix, value]);
  }
  return declared.length === 0 ? outer : new Map([...outer, ...declared]);
}

/**
 * The expanded name of an element.
 *
 * @throws FormatError `malformed` when the prefix is not declared or the name has more than one colon
 */
export function expandElementName(scope: NamespaceScope, name: string): ExpandedName {
  const parts = name.split(':');
  const [prefix, local] = parts.length === 1 ? ['', name] : parts;
  const namespace = scope.get(prefix ?? '');
  if (parts.length > 2 || !local || namespace === undefined) throw new FormatError('malformed');
  return { namespace, local };
}

/**
 * The expanded name of an attribute: unlike an element, one without a prefix is in no namespace (§6.2).
 *
 * @throws FormatError as {@link expandElementName}
 */
export function expandAttributeName(scope: NamespaceScope, name: string): ExpandedName {
  return name.includes(':') ? expandElementName(scope, name) : { namespace: '', local: name };
}
