import { posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** One file of the project: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What a file imports: another file, by its path from the root; a package; or something that only running it would
 * tell.
 */
export type Import = { readonly file: string } | { readonly package: string } | { readonly computed: string };

/** A node of the syntax tree, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** The member of a node that says what is imported, by the node's type. Types are imported like values. */
const sources: Readonly<Record<string, string>> = {
  ImportDeclaration: 'source',
  ExportNamedDeclaration: 'source',
  ExportAllDeclaration: 'source',
  ImportExpression: 'source',
  TSImportType: 'source',
  TSExternalModuleReference: 'expression',
};

/** Functions that import what their argument names. */
const importers: readonly string[] = ['require', 'createRequire'];

/** Everything that a file imports, however it is written; Node's own modules left out. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return nodesOf(parseAst(text, { lang: 'ts' })).flatMap((node): Import[] => {
    const source = sourceOf(node);
    if (!source) return [];
    const specifier = literal(source);
    if (specifier === undefined || /^(\/|file:)/.test(specifier)) return [{ computed: node.type }];
    if (specifier.startsWith('.')) return [{ file: posix.join(posix.dirname(path), specifier) }];
    return specifier.startsWith('node:') ? [] : [{ package: specifier }];
  });
}

function sourceOf(node: Node): Node | undefined {
  if (node.type === 'CallExpression') {
    const { callee, arguments: given } = node as Node & { callee: Node; arguments: readonly Node[] };
    return callee.type === 'Identifier' && importers.includes(String(callee.name)) ? given[0] : undefined;
  }
  const member = sources[node.type];
  return member === undefined ? undefined : ((node[member] ?? undefined) as Node | undefined);
}

/** The text of a string literal, or of a template without expressions. */
function literal(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  const quasis = node.type === 'TemplateLiteral' ? (node.quasis as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

/** All nodes of a tree. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return 'type' in value && typeof value.type === 'string' ? [value as Node, ...below] : below;
}
