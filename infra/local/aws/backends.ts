import { join } from 'node:path';
import type { CleanUps } from '../shared/clean-ups.ts';
import { type Database, startDatabase } from './database.ts';
import { type SnsEndpoint, startSns } from './sns.ts';

/** Where the AWS services of a local run are. */
export interface Backends {
  readonly dynamodbUrl: string;
  readonly snsUrl: string;
  /** The embedded database, when there is one. */
  readonly database: Database | undefined;
  /** The embedded SNS endpoint, when there is one. */
  readonly sns: SnsEndpoint | undefined;
  /** The embedded endpoints, by the variable that names them for the AWS SDK. */
  readonly embedded: Readonly<Record<string, string>>;
}

/**
 * Starts the embedded database, in `dataDir` or in memory, and the embedded SNS endpoint. An endpoint that
 * `environment` names already takes the place of the embedded one. Each start adds what undoes it to `cleanUps`.
 * Source of the variables: "Service-specific endpoints", AWS SDKs and Tools Reference Guide.
 */
export async function startBackends(
  environment: NodeJS.ProcessEnv,
  dataDir: string | undefined,
  cleanUps: CleanUps,
): Promise<Backends> {
  const embedded: Record<string, string> = {};

  let dynamodbUrl = environment.AWS_ENDPOINT_URL_DYNAMODB || undefined;
  let database: Database | undefined;
  if (dynamodbUrl === undefined) {
    database = await startDatabase(dataDir && join(dataDir, 'dynamodb'));
    cleanUps.push(database.close);
    embedded.AWS_ENDPOINT_URL_DYNAMODB = dynamodbUrl = database.url;
  }

  let snsUrl = environment.AWS_ENDPOINT_URL_SNS || undefined;
  let sns: SnsEndpoint | undefined;
  if (snsUrl === undefined) {
    sns = await startSns();
    cleanUps.push(sns.close);
    embedded.AWS_ENDPOINT_URL_SNS = snsUrl = sns.url;
  }
  return { dynamodbUrl, database, snsUrl, sns, embedded };
}
