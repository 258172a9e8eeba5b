import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../infra/local/aws/table-definition.ts';
import { readService } from '../../../infra/local/shared/service.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const repository = fileURLToPath(new URL('../../../', import.meta.url));

describe('the tables of a service', () => {
  it('are those that serverless.yml of the deployment declares', async () => {
    const tables = tablesOf(await readService(repository, 'local'), {});

    expect(tables).toMatchObject({
      AccountsTable: {
        TableName: 'rekey-local-accounts',
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      },
      ChallengesTable: {
        TableName: 'rekey-local-challenges',
        GlobalSecondaryIndexes: [{ IndexName: 'expiry', Projection: { ProjectionType: 'KEYS_ONLY' } }],
      },
    });
  });

  it('may get other names from the environment', async () => {
    const tables = tablesOf(await readService(fixtures, 'local'), { NOTES_TABLE: 'mine' });

    expect(tables.NotesTable?.TableName).toBe('mine');
  });
});
