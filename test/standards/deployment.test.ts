import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { readService } from '../../infra/local/shared/service.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): unknown => parse(readFileSync(`${root}${path}`, 'utf8'));

const oneOrMore = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());
const statement = z.object({
  Action: oneOrMore,
  Resource: z.unknown().optional(),
  NotResource: z.unknown().optional(),
});
const role = z.object({
  Type: z.literal('AWS::IAM::Role'),
  Properties: z.object({
    Policies: z.array(z.object({ PolicyDocument: z.object({ Statement: z.array(statement) }) })),
  }),
});
const roles = z.object({ Resources: z.record(z.string(), role) }).parse(read('infra/roles.yml')).Resources;
const rights = Object.entries(roles).flatMap(([name, { Properties }]) =>
  Properties.Policies.flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.map(({ Action, ...on }) => ({ name, actions: Action, on })),
  ),
);

const provider = z
  .object({
    provider: z.object({ logRetentionInDays: z.number(), environment: z.record(z.string(), z.unknown()) }),
  })
  .parse(read('serverless.yml')).provider;
const functions = globSync('infra/*.yml', { cwd: root })
  .map(read)
  .flatMap((fragment) => Object.entries(fragment as Record<string, Record<string, unknown>>))
  .filter(([, definition]) => 'handler' in definition);

describe('the deployment', () => {
  it('gives each function a role of its own stack', async () => {
    const service = await readService(root, 'prod');

    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(service.functions).sort());
    expect(functions.filter(([, definition]) => !Object.hasOwn(roles, String(definition.role)))).toEqual([]);
  });

  it('names what may be done by name, and no right that reaches further', () => {
    expect(rights.filter(({ actions }) => actions.some((action) => action.includes('*')))).toEqual([]);

    // SNS knows no resource for either: a phone number has none, and the setting is the account's.
    const wide = rights.filter(({ on }) => on.Resource === '*' || on.Resource === undefined);
    expect(wide.map(({ actions, on }) => [actions, on.NotResource])).toEqual([
      [['sns:Publish'], 'arn:*:sns:*:*:*'],
      [['sns:GetSMSAttributes'], undefined],
      [['sns:Publish'], 'arn:*:sns:*:*:*'],
    ]);
  });

  it('lets no function write the key ring, and those without a use for it not read it', () => {
    const onSecrets = rights.filter(({ actions }) =>
      actions.some((action) => action.startsWith('secretsmanager:')),
    );

    for (const { actions, on } of onSecrets) {
      expect([actions, on]).toEqual([['secretsmanager:GetSecretValue'], { Resource: { Ref: 'KeyRing' } }]);
    }
    expect(Object.keys(roles).filter((name) => !onSecrets.some((right) => right.name === name))).toEqual([
      'PurgeRole',
      'PurgeScheduleRole',
      'CredentialEventsRole',
    ]);
  });

  it('has no secret in the environment of a function, but where to find it', () => {
    const own = functions.flatMap(([, { environment }]) =>
      Object.keys((environment as object | undefined) ?? {}),
    );
    const names = [...Object.keys(provider.environment), ...own];

    expect(names.filter((name) => /SECRET|KEY|PEPPER|CREDENTIAL/.test(name))).toEqual([
      'KEY_RING_SECRET',
      // The name of a header.
      'TRUSTED_PROXY_SECRET_HEADER',
    ]);
    expect(provider.environment.KEY_RING_SECRET).toEqual({ Ref: 'KeyRing' });
  });

  it('has no route beneath /_local', () => {
    expect(JSON.stringify(functions)).not.toContain('/_local');
  });

  it('keeps its logs for 90 days', () => {
    expect(provider.logRetentionInDays).toBe(90);
  });
});
