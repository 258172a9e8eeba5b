import { registerHooks } from 'node:module';

const counted = new URL('./counted-bcrypt.ts', import.meta.url).href;
const counter = globalThis as typeof globalThis & { bcryptHashes?: number };

/** From now on, whoever loads `bcryptjs` in this thread gets one whose hashes are counted. */
export function countHashes(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'bcryptjs' && context.parentURL !== counted
        ? { url: counted, shortCircuit: true }
        : next(specifier, context),
  });
}

/** How many passwords were hashed in this thread so far. */
export function hashesSoFar(): number {
  return counter.bcryptHashes ?? 0;
}
