import { posix } from 'node:path';

/** One file of the project: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a file imports: another file, by its path from the root, or a package. */
export type Import = { readonly file: string } | { readonly package: string };

/** Imports and re-exports, types included, and imports by call with a literal. */
const importPattern =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

/** Everything that a file imports, Node's own modules left out. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(importPattern)].flatMap((match): Import[] => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    if (specifier.startsWith('.')) return [{ file: posix.join(posix.dirname(path), specifier) }];
    return specifier.startsWith('node:') ? [] : [{ package: specifier }];
  });
}
