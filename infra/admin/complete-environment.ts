import { fileURLToPath } from 'node:url';
import { tablesOf } from '../local/aws/table-definition.ts';
import { enterEnvironment } from '../local/process/enter-environment.ts';
import { localEnvironment, localStage } from '../local/process/local-environment.ts';
import { findRunning } from '../local/process/running.ts';
import { readService } from '../local/shared/service.ts';
import { Refusal } from './refusal.ts';

/** The project's directory, where `serverless.yml` is. */
const projectDirectory = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The configuration asks for the service's address, which only a deployment knows itself; no command makes anything
 * with it. A name that can never lead anywhere (RFC 2606 §2).
 */
const noPublicUrl = 'http://public-url.invalid';

/**
 * Fills in the settings that `environment` lacks for the stage at hand, as `serverless.yml` gives them to the
 * functions: of the service that runs on this machine when `AWS_ENDPOINT_URL_DYNAMODB` names a loopback address, of
 * the deployment `stage` (or `STAGE`) otherwise. What is set stays. Without a stage nothing is filled in: commands say
 * what they miss.
 * @throws Refusal for a deployment when the key ring is that of a local run, or a table or the key ring another stage's
 */
export async function completeEnvironment(
  environment: NodeJS.ProcessEnv,
  stage: string | undefined,
): Promise<void> {
  const wanted = stage ?? (environment.STAGE || localStage);
  if (wanted !== localStage && environment.KEY_RING_FILE) {
    // Left over from a local run, it would put that run's peppers into the deployment's accounts.
    throw new Refusal(`Stage ${wanted} keeps its key ring in Secrets Manager: unset KEY_RING_FILE`);
  }
  if (stage !== undefined) environment.STAGE = stage;

  const endpoint = environment.AWS_ENDPOINT_URL_DYNAMODB;
  if (wanted !== localStage) {
    requireNoneOfAnother(environment, wanted);
    enterEnvironment(environment, await deployedSettings(wanted), []);
  } else if (endpoint && isLoopback(endpoint)) {
    // A profile would win over the made-up credentials, and may ask for a sign-in that nothing here needs.
    enterEnvironment(environment, await localSettings(endpoint), ['AWS_PROFILE']);
  }
}

/** What names a part of one deployment, and how the stack names it; one that was restored may have any other name. */
const partsOfDeployment = ['ACCOUNTS_TABLE', 'CHALLENGES_TABLE', 'KEY_RING_SECRET'] as const;
const nameInStack = /rekey-(.+)-(?:accounts|challenges|key-ring)\b/;

/** What is left over from another stage would be changed, and the record of this one would say so. */
function requireNoneOfAnother(environment: NodeJS.ProcessEnv, stage: string): void {
  const other = partsOfDeployment.find((name) => {
    const [, owner = stage] = nameInStack.exec(environment[name] ?? '') ?? [];
    return owner !== stage;
  });
  if (other) throw new Refusal(`${other} is that of another stage than ${stage}: unset it`);
}

function isLoopback(endpoint: string): boolean {
  const host = URL.parse(endpoint)?.hostname ?? '';
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

async function localSettings(endpoint: string): Promise<Record<string, string>> {
  const service = await readService(projectDirectory, localStage);
  // Another database on this machine: its key ring has to be named.
  const addresses = (await findRunning(endpoint)) ?? {
    publicUrl: noPublicUrl,
    dynamodbUrl: endpoint,
    snsUrl: '',
    keyRingFile: '',
  };
  const values = localEnvironment(service, tablesOf(service, {}), addresses);
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** The shared environment of the functions, with each reference as the name that its resource gets. */
async function deployedSettings(stage: string): Promise<Record<string, string>> {
  const service = await readService(projectDirectory, stage);
  const settings = Object.entries(service.provider.environment).flatMap(([name, value]) => {
    if (typeof value === 'string') return [[name, value]];
    const { TableName, Name } = service.resources.Resources[value.Ref ?? '']?.Properties ?? {};
    const physicalName = TableName ?? Name;
    return typeof physicalName === 'string' ? [[name, physicalName]] : [];
  });
  // What only the framework can resolve is not known here.
  const known = settings.filter(([, value]) => !value?.includes('${'));
  return { PUBLIC_URL: noPublicUrl, ...Object.fromEntries(known) };
}
