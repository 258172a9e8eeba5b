import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import type { FunctionDefinition, Service } from '../shared/service.ts';
import { type Invoke, withTimeout } from './invoke.ts';
import { lambdaContext } from './lambda-context.ts';

/** How often functions were loaded in this process. */
let starts = 0;

type Handler = (event: unknown, context: Context) => unknown;

/**
 * Imports the handler of every function, from the source files beside `directory`'s `serverless.yml`.
 * @param timeout how long every call may take, in s, instead of what the service says
 * @throws Error when a module or its export is missing, with the function's name, so that a start fails rather than
 * the first request
 */
export async function loadFunctions(
  directory: string,
  service: Service,
  stage: string,
  timeout?: number,
): Promise<ReadonlyMap<string, Invoke>> {
  const startNumber = ++starts;
  const entries = Object.entries(service.functions).map(async ([name, definition]) => {
    const handler = await loadHandler(directory, name, definition, startNumber);
    const timeoutMs = 1000 * (timeout ?? definition.timeout ?? service.provider.timeout);
    const memorySize = definition.memorySize ?? service.provider.memorySize;
    const invoke: Invoke = async (event, requestId = randomUUID()) => {
      const functionName = `${service.service}-${stage}-${name}`;
      const deadline = Date.now() + timeoutMs;
      const context = lambdaContext({ functionName, requestId, memorySize, deadline });
      return withTimeout(async () => handler(event, context), timeoutMs);
    };
    return [name, invoke] as const;
  });
  return new Map(await Promise.all(entries));
}

async function loadHandler(
  directory: string,
  name: string,
  { handler }: FunctionDefinition,
  startNumber: number,
): Promise<Handler> {
  const dot = handler.lastIndexOf('.');
  const file = `${resolve(directory, handler.slice(0, dot))}.ts`;
  // A module reads its settings when it is loaded: each start of the service loads its own.
  const url = `${pathToFileURL(file).href}?start=${startNumber}`;
  const module: Record<string, unknown> = await import(url).catch((cause: unknown) => {
    throw new Error(`Function ${name}: ${handler} cannot be loaded`, { cause });
  });
  const exported = module[handler.slice(dot + 1)];
  if (typeof exported !== 'function') throw new Error(`Function ${name}: ${handler} is not a function`);
  return exported as Handler;
}
