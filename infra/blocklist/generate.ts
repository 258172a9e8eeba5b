import { writeFileSync } from 'node:fs';
import { commonPasswordsDataFile, dataFile } from './data-file.ts';

writeFileSync(dataFile, commonPasswordsDataFile());
