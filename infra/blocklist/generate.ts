import { writeFileSync } from 'node:fs';
import { dataFiles, dataFileText } from './data-files.ts';

for (const file of dataFiles) writeFileSync(file.url, dataFileText(file));
