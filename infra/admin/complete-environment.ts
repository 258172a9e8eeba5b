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
 * @throws Refusal when `stage` asks for a deployment and the key ring is that of a local run
 */
export async function completeEnvironment(
  environment: NodeJS.ProcessEnv,
  stage: string | undefined,
): Promise<void> {
  if (stage !== undefined && stage !== localStage && environment.KEY_RING_FILE) {
    // Left over from a local run, it would put that run's peppers into the deployment's accounts.
    throw new Refusal(`Stage ${stage} keeps its key ring in Secrets Manager: unset KEY_RING_FILE`);
  }
  if (stage !== undefined) environment.STAGE = stage;

  const endpoint = environment.AWS_ENDPOINT_URL_DYNAMODB;
  const wanted = environment.STAGE || localStage;
  if (wanted !== localStage) enterEnvironment(environment, await deployedSettings(wanted), []);
  else if (endpoint && isLoopback(endpoint)) {
    // A profile would win over the made-up credentials, and may ask for a sign-in that nothing here needs.
    enterEnvironment(environment, await localSettings(endpoint), ['AWS_PROFILE']);
  }
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
