import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import { lambdaContext } from './context.ts';
import type { FunctionDefinition, Service } from './service.ts';

/** How often functions were loaded in this process. */
let starts = 0;

type Handler = (event: unknown, context: Context) => unknown;

/** A function of the service, loaded and ready to be called with an event. */
export type Invoke = (event: unknown, requestId?: string) => Promise<unknown>;

/** An invocation took longer than the function's `timeout`. */
export class InvocationTimeout extends Error {
  override readonly name = 'InvocationTimeout';
}

/**
 * Imports the handler of every function, from the source files beside `directory`'s `serverless.yml`.
 * @param timeout how long every call may take, in s, instead of what the service says
 * @throws when a module or its export is missing, with the function's name, so that a start fails rather than the
 * first request.
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

async function withTimeout(work: () => Promise<unknown>, timeoutMs: number): Promise<unknown> {
  const { promise: timedOut, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new InvocationTimeout()), timeoutMs);
  try {
    return await Promise.race([work(), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}
