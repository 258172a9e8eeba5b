import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import type { Service } from '../shared/service.ts';

/** A table's definition in the shape that `CreateTable` takes. */
export type TableDefinition = CreateTableCommandInput & { readonly TableName: string };

/** CloudFormation and `CreateTable` share these properties, names and shapes alike. */
const sharedProperties = [
  'AttributeDefinitions',
  'KeySchema',
  'BillingMode',
  'GlobalSecondaryIndexes',
] as const;

/**
 * The DynamoDB tables among the service's resources, by logical id. A variable of `environment` that
 * `serverless.yml` makes refer to a table gives it another name. Streams, time to live and recovery are left out: the
 * embedded database has none of them, and none changes an answer; `streams.ts` and `time-to-live.ts` stand in for two.
 */
export function tablesOf(service: Service, environment: NodeJS.ProcessEnv): Record<string, TableDefinition> {
  const chosenNames = new Map(
    Object.entries(service.provider.environment).map(([variable, value]) => [
      typeof value === 'string' ? undefined : value.Ref,
      environment[variable],
    ]),
  );
  return Object.fromEntries(
    Object.entries(service.resources.Resources)
      .filter(([, { Type }]) => Type === 'AWS::DynamoDB::Table')
      .map(([logicalId, { Properties }]) => {
        const shared = sharedProperties.flatMap((key) => (key in Properties ? [[key, Properties[key]]] : []));
        const TableName = chosenNames.get(logicalId) || String(Properties.TableName);
        return [logicalId, { TableName, ...Object.fromEntries(shared) }];
      }),
  );
}
