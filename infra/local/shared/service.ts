import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** A value that CloudFormation works out. The runner stands in for `Ref` only; of others it takes no notice. */
const reference = z.looseObject({ Ref: z.string().optional() });

const httpApiEvent = z.object({ httpApi: z.object({ method: z.string(), path: z.string() }) });
const scheduleEvent = z.object({ schedule: z.union([z.string(), z.object({ rate: z.array(z.string()) })]) });
/** Of a table that the service declares itself: `arn: { Fn::GetAtt: [<table>, StreamArn] }`. */
const streamEvent = z.object({
  stream: z.object({
    type: z.literal('dynamodb'),
    arn: z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('StreamArn')]) }),
    batchSize: z.int().default(10),
  }),
});

const functionDefinition = z.object({
  handler: z.string(),
  timeout: z.number().optional(),
  memorySize: z.number().optional(),
  events: z.array(z.union([httpApiEvent, scheduleEvent, streamEvent])).default([]),
});

/** What is added to a resource that the framework makes. */
const extension = z.object({ Properties: z.record(z.string(), z.unknown()).default({}) });

const resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });

const serviceDefinition = z.object({
  service: z.string(),
  provider: z.object({
    timeout: z.number().default(6),
    memorySize: z.number().default(1024),
    environment: z.record(z.string(), z.union([z.string(), reference])).default({}),
  }),
  functions: z.record(z.string(), functionDefinition),
  resources: z
    .object({
      Resources: z.record(z.string(), resource).default({}),
      extensions: z.record(z.string(), extension).default({}),
    })
    .default({ Resources: {}, extensions: {} }),
});

/** What the local runner needs to know of `serverless.yml`, its fragments included. */
export type Service = z.infer<typeof serviceDefinition>;
/** One entry of `functions`; `timeout` is in s, `memorySize` in MB. */
export type FunctionDefinition = z.infer<typeof functionDefinition>;

const fragment = /^\$\{file\(([^)]+)\)\}$/;

/**
 * Reads `serverless.yml` in `directory` with the fragments that it names by `${file(…)}`, for stage `stage`, so that
 * functions, routes, settings and tables have one home. Of the framework's variables it knows `${file(…)}` and
 * `${sls:stage}`; others stay as they are.
 * @throws Error when a file is missing or does not have the expected shape; an event type that the runner does not
 * know is such a case, so that none is forgotten silently
 */
export async function readService(directory: string, stage: string): Promise<Service> {
  const load = async (path: string): Promise<unknown> => {
    const text = await readFile(resolve(directory, path), 'utf8');
    return parse(text.replaceAll(`\${sls:stage}`, stage));
  };
  const expand = async (value: unknown): Promise<unknown> => {
    const path = typeof value === 'string' ? fragment.exec(value)?.[1] : undefined;
    return path === undefined ? value : load(path);
  };
  const merged = async (value: unknown): Promise<unknown> =>
    Array.isArray(value) ? mergeFragments(await Promise.all(value.map(expand))) : expand(value);

  const root = z.looseObject({}).parse(await load('serverless.yml'));
  return serviceDefinition.parse({
    ...root,
    functions: await merged(root.functions),
    resources: await merged(root.resources),
  });
}

/** Merges the two levels at which fragments meet: `functions` by name, `resources` by section and then by name. */
function mergeFragments(fragments: readonly unknown[]): Record<string, unknown> {
  const merged: Record<string, unknown> = {};
  for (const part of fragments) {
    for (const [name, value] of Object.entries(z.record(z.string(), z.looseObject({})).parse(part))) {
      merged[name] = { ...(merged[name] as object | undefined), ...value };
    }
  }
  return merged;
}
