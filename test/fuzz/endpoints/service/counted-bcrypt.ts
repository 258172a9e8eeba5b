import * as bcrypt from 'bcryptjs';

export * from 'bcryptjs';

const counter = globalThis as typeof globalThis & { bcryptHashes?: number };

/** As the library's form with a promise, and counted. */
export const hash = (password: string, salt: string | number): Promise<string> => {
  counter.bcryptHashes = (counter.bcryptHashes ?? 0) + 1;
  return bcrypt.hash(password, salt);
};
