import { describe, expect, it } from 'vitest';
import { completeEnvironment } from '../../infra/admin/complete-environment.ts';
import { readConfig } from '../../lib/config.ts';

async function completed(environment: NodeJS.ProcessEnv, stage?: string): Promise<NodeJS.ProcessEnv> {
  await completeEnvironment(environment, stage);
  return environment;
}

describe('the settings of a deployment', () => {
  it.each([
    ['--stage', {}, 'prod'],
    ['STAGE', { STAGE: 'prod' }, undefined],
  ])('are derived from %s as serverless.yml names things', async (_name, environment, stage) => {
    const config = readConfig(await completed(environment, stage));

    expect(config).toMatchObject({
      STAGE: 'prod',
      ACCOUNTS_TABLE: 'rekey-prod-accounts',
      CHALLENGES_TABLE: 'rekey-prod-challenges',
      KEY_RING_SECRET: 'rekey-prod-key-ring',
    });
  });

  it('give way to what is set, except for empty variables', async () => {
    const environment = { ACCOUNTS_TABLE: 'accounts-of-old', CHALLENGES_TABLE: '' };

    expect(await completed(environment, 'prod')).toMatchObject({
      ACCOUNTS_TABLE: 'accounts-of-old',
      CHALLENGES_TABLE: 'rekey-prod-challenges',
    });
  });

  it.each([
    ['--stage', {}, 'prod'],
    ['STAGE', { STAGE: 'prod' }, undefined],
  ])('never mix with the key ring of a local run, by %s', async (_, environment, stage) => {
    await expect(completed({ ...environment, KEY_RING_FILE: 'ring.json' }, stage)).rejects.toThrow(
      /^Stage prod keeps its key ring in Secrets Manager: unset KEY_RING_FILE$/,
    );
  });

  it.each([
    ['ACCOUNTS_TABLE', 'rekey-prod-accounts'],
    ['CHALLENGES_TABLE', 'rekey-prod-challenges'],
    ['KEY_RING_SECRET', 'arn:aws:secretsmanager:eu-central-1:1:secret:rekey-prod-key-ring-AbCdEf'],
  ])('never mix with those of another stage: %s', async (name, value) => {
    await expect(completed({ [name]: value }, 'dev')).rejects.toThrow(
      `${name} is that of another stage than dev: unset it`,
    );
    await expect(completed({ [name]: value }, 'prod')).resolves.toMatchObject({ [name]: value });
  });
});

describe('the settings of a database on this machine', () => {
  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])(
    'are derived for %s',
    async (url) => {
      const environment = { AWS_ENDPOINT_URL_DYNAMODB: url, KEY_RING_FILE: 'ring.json', AWS_PROFILE: 'work' };

      expect(await completed(environment)).toMatchObject({
        STAGE: 'local',
        ACCOUNTS_TABLE: 'rekey-local-accounts',
        PASSWORD_FORMS: 'plain,md5',
        KEY_RING_FILE: 'ring.json',
        AWS_REGION: 'local',
      });
      expect(environment.AWS_PROFILE).toBeUndefined();
      expect(() => readConfig(environment)).not.toThrow();
    },
  );

  it('are not made up for a database elsewhere', async () => {
    const environment = { AWS_ENDPOINT_URL_DYNAMODB: 'https://127.0.0.1.example.org' };

    expect(await completed({ ...environment })).toEqual(environment);
  });
});
