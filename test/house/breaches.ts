import { type Import, importsOf, type SourceFile } from './imports.ts';
import { dialectOf, packages, roomOf, rooms } from './rooms.ts';

/** Every import that the table does not allow, as a line that names the file and what it imports. */
export function breachesOf(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = rooms[room];
    if (!allowed) return [`${file.path}: the room ${room} is not listed in test/house/rooms.ts`];
    return importsOf(file).flatMap((imported) => {
      const breach = breachOf(file.path, imported, [room, ...allowed]);
      return breach === undefined ? [] : [`${file.path} imports ${nameOf(imported)}: ${breach}`];
    });
  });
}

function nameOf(imported: Import): string {
  if ('file' in imported) return imported.file;
  return 'package' in imported ? imported.package : `by ${imported.computed}`;
}

function breachOf(path: string, imported: Import, allowed: readonly string[]): string | undefined {
  if ('file' in imported) return breachOfFile(path, imported.file, allowed);
  if ('package' in imported) return breachOfPackage(imported.package, roomOf(path));
  // The local runner loads what serverless.yml names; the service itself says what it imports.
  return path.startsWith('infra/') ? undefined : 'what is imported must be written down';
}

function breachOfFile(path: string, imported: string, allowed: readonly string[]): string | undefined {
  const [room, target] = [roomOf(path), roomOf(imported)];
  if (!allowed.includes(target)) return `${room} may not import ${target}`;
  const [own, other] = [dialectOf(path), dialectOf(imported)];
  return other === undefined || own === other ? undefined : `what is not of ${other} may not import it`;
}

function breachOfPackage(name: string, room: string): string | undefined {
  const [, allowed] =
    Object.entries(packages).find(
      ([start]) => name === start || name.startsWith(start.endsWith('/') ? start : `${start}/`),
    ) ?? [];
  return !allowed || allowed.includes(room) ? undefined : `only ${allowed.join(' and ')} may`;
}

/** A circle of files that import each other, types included, for every import that closes one: its files in order. */
export function circlesOf(files: readonly SourceFile[]): string[][] {
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
