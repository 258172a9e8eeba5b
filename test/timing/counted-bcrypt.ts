import { hash as bcrypt } from 'bcryptjs';

// In place of the package wherever the service imports it: the same, and counted.
export * from 'bcryptjs';

/** The rounds of the bcrypts that were done. */
export const bcryptWork = { rounds: 0 };

/** As the package's own; every setting says its cost: `$2b$12$…`. */
export const hash = (password: string, setting: string): Promise<string> => {
  bcryptWork.rounds += 2 ** Number(setting.split('$')[2]);
  return bcrypt(password, setting);
};
