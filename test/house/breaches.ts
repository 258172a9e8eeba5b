import { importsOf, type SourceFile } from './imports.ts';
import { dialectOf, packages, roomOf, rooms } from './rooms.ts';

/** Every import that the table does not allow, as a line that names the file and what it imports. */
export function forbiddenImports(files: readonly SourceFile[], table = rooms): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = table[room];
    if (!allowed) return [`${file.path}: the room ${room} is not listed in test/house/rooms.ts`];
    return importsOf(file).flatMap((imported) => {
      const fault =
        'file' in imported
          ? faultOfFile(file.path, imported.file, [room, ...allowed])
          : faultOfPackage(imported.package, room);
      return fault === undefined
        ? []
        : [`${file.path} imports ${'file' in imported ? imported.file : imported.package}: ${fault}`];
    });
  });
}

function faultOfFile(path: string, imported: string, allowed: readonly string[]): string | undefined {
  const [room, target] = [roomOf(path), roomOf(imported)];
  if (!allowed.includes(target)) return `${room} may not import ${target}`;
  const [own, other] = [dialectOf(path), dialectOf(imported)];
  const isAnother = other !== undefined && own !== other && imported.startsWith('lib/dialects/');
  return isAnother ? `what is not of ${other} may not import that dialect` : undefined;
}

function faultOfPackage(name: string, room: string): string | undefined {
  const [, allowed] =
    Object.entries(packages).find(([start]) =>
      start.endsWith('/') ? name.startsWith(start) : name === start,
    ) ?? [];
  return !allowed || allowed.includes(room) ? undefined : `only ${allowed.join(' and ')} may`;
}

/** Every circle of files that import each other, types included, once each: its files in order. */
export function circles(files: readonly SourceFile[]): string[][] {
  const imports = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((imported) => ('file' in imported ? [imported.file] : [])),
    ]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}
