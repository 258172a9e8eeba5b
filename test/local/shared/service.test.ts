import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readService } from '../../../infra/local/shared/service.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

it('merges functions and resources of all fragments of serverless.yml', async () => {
  const service = await readService(fixtures, 'local');

  expect(Object.keys(service.functions)).toEqual(expect.arrayContaining(['notes-put', 'echo']));
  expect(Object.keys(service.resources.Resources)).toEqual(['NotesTable']);
  expect(service.provider.environment.STAGE).toBe('local');
});
