import { writeFileSync } from 'node:fs';
import { commonPasswordsDataFile, DATA_FILE } from './data-file.ts';

writeFileSync(DATA_FILE, commonPasswordsDataFile());
