import { writeFileSync } from 'node:fs';
import { standardsPage } from './page.ts';

writeFileSync(new URL('README.md', import.meta.url), standardsPage());
