import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { itemSize } from './item-size.ts';

/** A call of the database and what it consumed. */
export interface MeteredCall {
  /** Such as `GetItem`. */
  readonly operation: string;
  /** Capacity units, those of indexes included. */
  readonly units: number;
}

/** What one write unit pays for, in bytes. */
const writeUnit = 1_024;

/** The write units of an item, by its size. */
export function writeUnitsOf(item: Parameters<typeof itemSize>[0] = {}): number {
  return Math.max(1, Math.ceil(itemSize(item) / writeUnit));
}

/**
 * Asks the database what each call consumes. A write whose condition failed is not told; it is charged by the size of
 * the item that it failed on (Developer Guide, "Capacity unit consumption for write operations").
 * @returns takes the calls since it was last asked, in order
 */
export function meterCalls(client: DynamoDBClient): () => MeteredCall[] {
  const calls: MeteredCall[] = [];
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, '');
      try {
        const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        const { ConsumedCapacity } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
        calls.push({ operation, units: ConsumedCapacity?.CapacityUnits ?? 0 });
        return result;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) {
          calls.push({ operation, units: writeUnitsOf(error.Item) });
        }
        throw error;
      }
    },
    { step: 'initialize' },
  );
  return () => calls.splice(0);
}

/**
 * Asks the database what each call of one kind consumes.
 * @param commandName such as `QueryCommand`
 * @returns the capacity units of all those calls so far
 */
export function meterCapacity(client: DynamoDBClient, commandName: string): () => number {
  const take = meterCalls(client);
  let units = 0;
  return () => {
    for (const call of take()) if (`${call.operation}Command` === commandName) units += call.units;
    return units;
  };
}
