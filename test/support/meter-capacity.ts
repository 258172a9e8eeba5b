import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * Asks the database what each call of one kind consumes.
 * @param commandName such as `QueryCommand`
 * @returns the capacity units of all those calls so far
 */
export function meterCapacity(client: DynamoDBClient, commandName: string): () => number {
  let units = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== commandName) return next(args);
      const result = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity } = result.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      units += ConsumedCapacity?.CapacityUnits ?? 0;
      return result;
    },
    { step: 'initialize' },
  );
  return () => units;
}
