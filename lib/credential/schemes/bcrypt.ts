import { compare } from 'bcryptjs';
import type { ImportedScheme } from './scheme.ts';

const encoding = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{53}$/;
const lowestCost = 4;
const highestCost = 14;

/** bcrypt in the variants 2a, 2b and 2y, `$2b$12$<22 salt><31 digest>`, at a cost of 4 to 14. */
export const bcryptScheme: ImportedScheme = {
  parse(encoded) {
    const cost = Number(encoding.exec(encoded)?.[1]);
    if (!(cost >= lowestCost && cost <= highestCost)) return undefined;
    return (password) => compare(password, encoded);
  },
};
