import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { type Mutant, spoil } from './mutant.ts';

const catcher = z.union([
  z.enum(['types', 'lint']),
  z.string().regex(/^test\/.+\.test\.ts$/),
  z.strictObject({ script: z.string() }),
]);

/** A list by the names of the files in its folder. */
const list = z.record(
  z.string(),
  z.array(
    z.strictObject({
      defect: z.string(),
      replace: z.string().min(1),
      by: z.string(),
      caughtBy: catcher.optional(),
    }),
  ),
);

/**
 * Every mutant of the lists. `lists/lib/keys.yml` is of the files in `lib/keys`, and `lists/index.yml` of those in the
 * root.
 * @throws Error for a list that cannot be read, and `StaleMutant` for a mutant that its file has outlived
 */
export function readLists(root: string): Mutant[] {
  const folder = join(root, 'test/mutants/lists');
  return globSync('**/*.yml', { cwd: folder })
    .sort()
    .flatMap((path) => {
      const under = path.replaceAll('\\', '/').replace(/(?:^index)?\.yml$/, '');
      const files = list.parse(parse(readFileSync(join(folder, path), 'utf8')));
      return Object.entries(files).flatMap(([name, defects]) => {
        const file = posix.join(under, name);
        const text = readFileSync(join(root, file), 'utf8');
        const mutants = defects.map((defect) => ({ file, ...defect }));
        for (const mutant of mutants) spoil(text, mutant);
        return mutants;
      });
    });
}
