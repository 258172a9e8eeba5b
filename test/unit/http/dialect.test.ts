import { expect, it } from 'vitest';
import { errorCodes } from '../../../lib/errors/error-codes.ts';
import { ServiceError } from '../../../lib/errors/service-error.ts';
import { type ErrorTable, rowOf } from '../../../lib/http/dialect.ts';

const shared = Object.fromEntries(errorCodes.map((code) => [code, `row of ${code}`])) as ErrorTable<string>;
const table: ErrorTable<string, 'own_code'> = { ...shared, own_code: 'row of own_code' };

it("finds the row of a shared code and of the dialect's own", () => {
  expect(rowOf(table, new ServiceError('outdated'))).toBe('row of outdated');
  expect(rowOf(table, new ServiceError<'own_code'>('own_code'))).toBe('row of own_code');
});

it("takes a code that is another dialect's own, or no code at all, for a fault of ours", () => {
  expect(rowOf(shared, new ServiceError<'own_code'>('own_code'))).toBe('row of internal');
  expect(rowOf(shared, new ServiceError<string>('constructor'))).toBe('row of internal');
});
