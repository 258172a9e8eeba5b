import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { serverVersion } from '../../../../lib/dialects/authing/system-info.ts';

test('names the version of the package', async () => {
  const path = new URL('../../../../package.json', import.meta.url);
  expect(serverVersion).toBe(JSON.parse(await readFile(path, 'utf8')).version);
});
