import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { OpenTables } from '../support/open-tables.ts';

/** How long a key may be on a database: in bytes, whatever its characters. */
export function keySizeContract(name: string, tables: () => OpenTables): void {
  const operations = {
    get: (pk: string) => new GetItemCommand({ TableName: tables().accounts, Key: { pk: { S: pk } } }),
    put: (pk: string) => new PutItemCommand({ TableName: tables().accounts, Item: { pk: { S: pk } } }),
    update: (pk: string) => new UpdateItemCommand({ TableName: tables().accounts, Key: { pk: { S: pk } } }),
    delete: (pk: string) => new DeleteItemCommand({ TableName: tables().accounts, Key: { pk: { S: pk } } }),
  };
  const send = (operation: keyof typeof operations, pk: string) =>
    tables().client.send(operations[operation](pk) as GetItemCommand);

  describe.each(Object.keys(operations) as (keyof typeof operations)[])(
    `${name}: a key to %s`,
    (operation) => {
      it.each([
        ['ASCII', 'k'.repeat(2_048)],
        ['Chinese', `${'\u540d'.repeat(682)}kk`],
        ['astral', '\u{1f511}'.repeat(512)],
      ])('may have 2,048 bytes (%s)', async (_script, pk) => {
        expect(Buffer.byteLength(pk)).toBe(2_048);
        await expect(send(operation, pk)).resolves.toBeDefined();
      });

      it.each([
        ['ASCII', 'k'.repeat(2_049)],
        ['Chinese', '\u540d'.repeat(683)],
        ['astral', `${'\u{1f511}'.repeat(512)}k`],
      ])('may not have 2,049 (%s)', async (_script, pk) => {
        expect(Buffer.byteLength(pk)).toBe(2_049);
        await expect(send(operation, pk)).rejects.toMatchObject({ name: 'ValidationException' });
      });
    },
  );
}
