import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readService } from '../../../infra/local/shared/service.ts';
import { useCases } from './use-cases.ts';

const { functions } = await readService(fileURLToPath(new URL('../../../', import.meta.url)), 'local');

it.each(Object.keys(functions))('has a use case of the function %s', (name) => {
  expect(useCases.filter(({ functionName }) => functionName === name)).not.toEqual([]);
});

it('has use cases of these functions alone, each by a name of its own', () => {
  for (const { functionName } of useCases) expect(Object.keys(functions)).toContain(functionName);
  expect(new Set(useCases.map(({ name }) => name)).size).toBe(useCases.length);
});
