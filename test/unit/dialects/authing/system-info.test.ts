import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { serverVersion } from '../../../../lib/dialects/authing/system-info.ts';

it('names the version of the package', async () => {
  const path = new URL('../../../../package.json', import.meta.url);
  expect(serverVersion).toBe(JSON.parse(await readFile(path, 'utf8')).version);
});
