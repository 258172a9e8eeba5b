import { codesEventsSessions } from './nist/codes-events-sessions.ts';
import { passwords } from './nist/passwords.ts';
import type { Standard } from './row.ts';

export const nist: Standard = {
  name: 'NIST SP 800-63B-4',
  about:
    'Sections of the final of July 2025 ([text](https://pages.nist.gov/800-63-4/sp800-63b.html)); in brackets the number in a ' +
    'list, behind it a word where a section asks for several things. Left out: other authenticators than passwords and ' +
    'codes, cookies, identity proofing, and AAL3.',
  rows: [...passwords, ...codesEventsSessions],
};
