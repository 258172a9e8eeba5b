import { codesAndIssuers } from './asvs/codes-and-issuers.ts';
import { cryptography } from './asvs/cryptography.ts';
import { flows } from './asvs/flows.ts';
import { oauth } from './asvs/oauth.ts';
import { operation } from './asvs/operation.ts';
import { passwords } from './asvs/passwords.ts';
import { sessionsAndTokens } from './asvs/sessions-and-tokens.ts';
import type { Standard } from './row.ts';

export const asvs: Standard = {
  name: 'OWASP ASVS 5.0.0',
  about:
    'Numbers and levels of the release [5.0.0](https://github.com/OWASP/ASVS/tree/v5.0.0_release/5.0/en). Of V2, V6 to V11, ' +
    'V13, V14 and V16 every row of L1 is here but those of the code flow (10.4.1 to 10.4.3), and of L2 and L3 what concerns a ' +
    'service without pages, files, cookies, TOTP, biometrics, certificates, SAML, code flow and consent, and says more than a ' +
    'row that is here. V1, V3 to V5, V12, V15 and V17 were not judged.',
  rows: [
    ...flows,
    ...passwords,
    ...codesAndIssuers,
    ...sessionsAndTokens,
    ...oauth,
    ...cryptography,
    ...operation,
  ],
};
