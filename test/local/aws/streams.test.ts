import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { streamsOf } from '../../../infra/local/aws/streams.ts';
import { tablesOf } from '../../../infra/local/aws/table-definition.ts';
import { readService } from '../../../infra/local/shared/service.ts';

describe('the stream events of a service', () => {
  const service = () => readService(fileURLToPath(new URL('../../../', import.meta.url)), 'local');

  it('name the function, the table and the size of a batch', async () => {
    const ours = await service();
    expect(streamsOf(ours, tablesOf(ours, {}))).toEqual([
      {
        functionName: 'credential-events',
        table: expect.objectContaining({ TableName: 'rekey-local-accounts' }),
        batchSize: 50,
      },
    ]);
  });

  it('stop the start when they name no table of the service', async () => {
    expect(streamsOf.bind(undefined, await service(), {})).toThrow('AccountsTable, which is no table');
  });
});
