import type { TableDefinition } from '../aws/table-definition.ts';
import type { Service } from '../shared/service.ts';

/** Where the parts of a local run are. */
export interface LocalAddresses {
  readonly publicUrl: string;
  readonly dynamodbUrl: string;
  readonly snsUrl: string;
  readonly keyRingFile: string;
}

/** The stage of every local run; it admits settings that a deployment refuses, such as cheap hashes. */
export const localStage = 'local';

/**
 * The environment that the handlers see in a local run: what `serverless.yml` gives every function, with references
 * to tables as the tables' names and to topics as ARNs, and what only this machine needs. References to other
 * resources, and what only the framework can work out, are left out.
 */
export function localEnvironment(
  service: Service,
  tables: Readonly<Record<string, TableDefinition>>,
  addresses: LocalAddresses,
): Record<string, string> {
  const shared = Object.entries(service.provider.environment).flatMap(([name, value]) => {
    const resolved =
      typeof value === 'string'
        ? value
        : (tables[value.Ref ?? '']?.TableName ?? topicArn(service, value.Ref ?? ''));
    return resolved === undefined || resolved.startsWith('${') ? [] : [[name, resolved]];
  });
  return {
    ...Object.fromEntries(shared),
    STAGE: localStage,
    PUBLIC_URL: addresses.publicUrl,
    KEY_RING_FILE: addresses.keyRingFile,
    PASSWORD_FORMS: 'plain,md5',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamodbUrl,
    AWS_ENDPOINT_URL_SNS: addresses.snsUrl,
  };
}

/** What `Ref` gives for a topic; of an account that nobody has. */
function topicArn(service: Service, logicalId: string): string | undefined {
  const resource = service.resources.Resources[logicalId];
  if (resource?.Type !== 'AWS::SNS::Topic') return undefined;
  return `arn:aws:sns:local:000000000000:${resource.Properties.TopicName}`;
}
