import { registerHooks } from 'node:module';

const counted = new URL('counted-bcrypt.ts', import.meta.url).href;

// Before any module of the service is loaded: from then on it hashes by the counted one.
registerHooks({
  resolve: (specifier, context, resolve) =>
    specifier === 'bcryptjs' && context.parentURL !== counted
      ? { url: counted, shortCircuit: true }
      : resolve(specifier, context),
});
