import { createRequire } from 'node:module';

/**
 * A module by its path within dynalite, or one that dynalite depends on. It is loaded once, so this is the one that
 * dynalite itself uses.
 */
export const requireFromDynalite: (path: string) => unknown = createRequire(
  createRequire(import.meta.url).resolve('dynalite'),
);
