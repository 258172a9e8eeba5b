import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Mutant, spoil } from './mutant.ts';

/** The project once more, for defects to be planted in. */
export interface WorkingCopy {
  readonly root: string;
  /** Runs `work` while the defect is in its file. */
  during<T>(mutant: Mutant, work: () => Promise<T>): Promise<T>;
}

/** Copies what Git knows of the project, changes that are not committed included; the packages are shared. */
export function copyProject(from: string, root: string): WorkingCopy {
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const files = execFileSync('git', listed, { cwd: from, encoding: 'utf8' }).split('\0').filter(Boolean);
  for (const file of files) {
    // Git knows of one that was deleted until that is committed.
    if (!existsSync(join(from, file))) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    copyFileSync(join(from, file), join(root, file));
  }
  symlinkSync(join(from, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    async during(mutant, work) {
      const path = join(root, mutant.file);
      const sound = readFileSync(path, 'utf8');
      writeFileSync(path, spoil(sound, mutant));
      try {
        return await work();
      } finally {
        writeFileSync(path, sound);
      }
    },
  };
}
