import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SimulatedCommand } from './requests.ts';
import type { Output } from './simulated-tables.ts';

/**
 * Makes a call at the time that whoever gives this chooses.
 * @param abortSignal ends the call from the caller's side
 */
export type Send = (
  command: SimulatedCommand,
  options?: { readonly abortSignal?: AbortSignal },
) => Promise<Output>;

/** A client whose calls all go to `send`, for the adapters, which use nothing else of one. */
export function clientOf(send: Send): DynamoDBClient {
  // The class has private members, so nothing but itself has its type.
  return { send, destroy: () => undefined } as unknown as DynamoDBClient;
}
