import type { Service } from '../shared/service.ts';
import type { TableDefinition } from './table-definition.ts';

/** A function that a table's stream calls. */
export interface Stream {
  readonly functionName: string;
  readonly table: TableDefinition;
  /** Records in one call at most. */
  readonly batchSize: number;
}

/** Every `stream` event of the service. @throws Error when one names a table that the service does not declare */
export function streamsOf(service: Service, tables: Readonly<Record<string, TableDefinition>>): Stream[] {
  return Object.entries(service.functions).flatMap(([functionName, { events }]) =>
    events.flatMap((event) => {
      if (!('stream' in event)) return [];
      const [logicalId] = event.stream.arn['Fn::GetAtt'];
      const table = tables[logicalId];
      if (!table)
        throw new Error(`Function ${functionName} reads the stream of ${logicalId}, which is no table`);
      return [{ functionName, table, batchSize: event.stream.batchSize }];
    }),
  );
}
