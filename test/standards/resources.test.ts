import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}
interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const fragments = globSync('infra/*.yml', { cwd: root }).map(
  (path) => parse(readFileSync(`${root}${path}`, 'utf8')) as Record<string, Record<string, unknown>>,
);
const resources = Object.assign({}, ...fragments.map(({ Resources }) => Resources)) as Record<
  string,
  Resource
>;
const functions = Object.assign({}, ...fragments.filter(({ Resources }) => !Resources)) as Record<
  string,
  { readonly timeout?: number; readonly events: readonly Record<string, Record<string, unknown>>[] }
>;
const { provider } = parse(readFileSync(`${root}serverless.yml`, 'utf8')) as {
  provider: { timeout: number };
};

describe('what cannot be made again', () => {
  it.each(['AccountsTable', 'KeyRing', 'AdminLog'])('stays when the stack goes: %s', (name) => {
    expect(resources[name]).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is deleted by no mistake, and can be restored to any second', () => {
    expect(resources.AccountsTable?.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it('is encrypted, like all else that is stored', () => {
    const tables = Object.values(resources).filter(({ Type }) => Type === 'AWS::DynamoDB::Table');
    expect(tables.map(({ Properties }) => Properties.SSESpecification)).toEqual(
      Array(2).fill({ SSEEnabled: true }),
    );
  });
});

describe('the stream of changes', () => {
  const stream = functions['credential-events']?.events.find((event) => 'stream' in event)?.stream;

  it('shows an account before and after each write', () => {
    expect(resources.AccountsTable?.Properties.StreamSpecification).toEqual({
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    });
  });

  it('loses no change: from its beginning, again for hours, record by record, and at last to a queue', () => {
    expect(stream).toMatchObject({
      startingPosition: 'TRIM_HORIZON',
      // The function says which records failed; those before them are not published again.
      functionResponseType: 'ReportBatchItemFailures',
      bisectBatchOnFunctionError: true,
      maximumRetryAttempts: 100,
      maximumRecordAgeInSeconds: 43_200,
      destinations: {
        onFailure: { type: 'sqs', arn: { 'Fn::GetAtt': ['CredentialEventFailures', 'Arn'] } },
      },
    });
  });

  it('brings every change of an account’s password', () => {
    expect(stream?.filterPatterns).toEqual([
      {
        eventName: ['MODIFY'],
        dynamodb: {
          Keys: { pk: { S: [{ prefix: 'account#' }] } },
          NewImage: { changedAt: { N: [{ exists: true }] } },
        },
      },
    ]);
  });

  it('gives its function time for three changes that take as long as they can', () => {
    expect(functions['credential-events']?.timeout).toBeGreaterThanOrEqual(3 * 20);
  });

  it('leads to a topic that keeps the order of an account', () => {
    expect(resources.CredentialEvents?.Properties).toMatchObject({
      FifoTopic: true,
      TopicName: expect.stringMatching(/\.fifo$/),
    });
  });
});

describe('a request', () => {
  it('has the time that its calls take, with all their tries', () => {
    expect(provider.timeout).toBe(10);
  });
});

describe('a role', () => {
  /** Every right that a role has on a table, with the condition that it is under. */
  const rightsOn = (role: string, table: string) => {
    const policies = (resources[role]?.Properties.Policies ?? []) as readonly {
      readonly PolicyDocument: { readonly Statement: readonly Statement[] };
    }[];
    return policies
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Resource }) => JSON.stringify(Resource)?.includes(table))
      .map(({ Action, Condition }) => [[Action].flat(), Condition]);
  };
  const keys = (...patterns: string[]) => ({
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns.length > 1 ? patterns : patterns[0] },
  });

  it('reads and changes accounts, or nothing of them', () => {
    const may = [[['dynamodb:GetItem', 'dynamodb:UpdateItem'], undefined]];
    for (const role of ['CredentialRole', 'ResetTokenRole', 'CodeRole']) {
      expect(rightsOn(role, 'AccountsTable')).toEqual(may);
    }
    for (const role of ['KeyRingRole', 'PurgeRole']) expect(rightsOn(role, 'AccountsTable')).toEqual([]);
  });

  it('reaches those challenges that it is about', () => {
    expect(rightsOn('CredentialRole', 'ChallengesTable')).toEqual([
      [['dynamodb:PutItem', 'dynamodb:UpdateItem'], keys('attempts#*', 'failures#*')],
    ]);
    expect(rightsOn('ResetTokenRole', 'ChallengesTable')).toEqual([[['dynamodb:GetItem'], keys('code#*')]]);
    expect(rightsOn('PurgeRole', 'ChallengesTable')).toEqual([
      [['dynamodb:Query'], undefined],
      [['dynamodb:DeleteItem'], undefined],
    ]);
    expect(rightsOn('CredentialEventsRole', 'ChallengesTable')).toEqual([
      [['dynamodb:PutItem'], keys('nonce#*')],
      [['dynamodb:UpdateItem'], keys('sends#service#*')],
    ]);
  });
});
