import { hash as bcrypt, decodeBase64 } from 'bcryptjs';
import { mostWork } from './import-bounds.ts';
import { owaspMinima } from './owasp-minima.ts';
import type { ImportedScheme } from './scheme.ts';

const encoding = /^(\$2[aby]\$\d\d\$[./A-Za-z0-9]{22})([./A-Za-z0-9]{31})$/;
const settingsEncoding = /^\$2[aby]\$(\d\d)\$[./A-Za-z0-9]{22}$/;
const digestBytes = 23;
const lowestCost = 4;

const digestOf = (encoded: string): Uint8Array =>
  Uint8Array.from(decodeBase64(encoding.exec(encoded)?.[2] ?? '', digestBytes));

/** bcrypt in the variants 2a, 2b and 2y, `$2b$12$<22 salt><31 digest>`, at a cost of 4 to 14. */
export const bcryptScheme: ImportedScheme = {
  split(encoded) {
    const settings = encoding.exec(encoded)?.[1];
    return settings === undefined ? undefined : { settings, digest: digestOf(encoded) };
  },

  derivation(settings) {
    const cost = Number(settingsEncoding.exec(settings)?.[1]);
    if (!(cost >= lowestCost && cost <= mostWork.bcrypt.cost)) return undefined;
    return {
      isWeak: cost < owaspMinima.bcrypt.cost,
      isWithinBounds: true,
      bcryptCost: cost,
      derive: async (password) => digestOf(await bcrypt(password, settings)),
    };
  },
};
