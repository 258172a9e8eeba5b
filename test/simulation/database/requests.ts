import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { NotModelled } from './refusals.ts';
import type { StoredItem } from './stored-value.ts';

/** The commands that the product's adapters send. */
export type SimulatedCommand =
  | GetItemCommand
  | PutItemCommand
  | UpdateItemCommand
  | DeleteItemCommand
  | QueryCommand
  | ScanCommand;

/** The members of requests that are modelled: of each command, those that it has. */
export interface Input {
  readonly TableName?: string | undefined;
  readonly Key?: StoredItem | undefined;
  readonly Item?: StoredItem | undefined;
  readonly ConsistentRead?: boolean | undefined;
  readonly UpdateExpression?: string | undefined;
  readonly ConditionExpression?: string | undefined;
  readonly KeyConditionExpression?: string | undefined;
  readonly FilterExpression?: string | undefined;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: StoredItem | undefined;
  readonly ReturnValues?: string | undefined;
  readonly ReturnValuesOnConditionCheckFailure?: string | undefined;
  readonly IndexName?: string | undefined;
  readonly Limit?: number | undefined;
  readonly ExclusiveStartKey?: StoredItem | undefined;
  readonly Select?: string | undefined;
}

/** The operations, by the names that DynamoDB gives them. */
export type Operation = 'GetItem' | 'PutItem' | 'UpdateItem' | 'DeleteItem' | 'Query' | 'Scan';

const operations: ReadonlyMap<unknown, Operation> = new Map<unknown, Operation>([
  [GetItemCommand, 'GetItem'],
  [PutItemCommand, 'PutItem'],
  [UpdateItemCommand, 'UpdateItem'],
  [DeleteItemCommand, 'DeleteItem'],
  [QueryCommand, 'Query'],
  [ScanCommand, 'Scan'],
]);

const substitutes = { ExpressionAttributeNames: 'any', ExpressionAttributeValues: 'any' } as const;
const conditional = {
  TableName: 'any',
  ConditionExpression: 'any',
  ReturnValuesOnConditionCheckFailure: ['NONE', 'ALL_OLD'],
  ...substitutes,
} as const;
const several = { TableName: 'any', Limit: 'any', ExclusiveStartKey: 'any', ...substitutes } as const;

/** The members of each operation's request that are modelled, and those of their values that are. */
const modelled: Readonly<Record<Operation, Readonly<Record<string, 'any' | readonly unknown[]>>>> = {
  GetItem: { TableName: 'any', Key: 'any', ConsistentRead: [true, false] },
  PutItem: { ...conditional, Item: 'any', ReturnValues: ['NONE', 'ALL_OLD'] },
  UpdateItem: {
    ...conditional,
    Key: 'any',
    UpdateExpression: 'any',
    ReturnValues: ['NONE', 'ALL_OLD', 'ALL_NEW'],
  },
  DeleteItem: { ...conditional, Key: 'any', ReturnValues: ['NONE', 'ALL_OLD'] },
  Query: { ...several, IndexName: 'any', KeyConditionExpression: 'any' },
  Scan: { ...several, FilterExpression: 'any', ConsistentRead: [true, false], Select: ['COUNT'] },
};

/** Which operation a command is of. @throws NotModelled, also for a member or a value that is not modelled */
export function operationOf(command: SimulatedCommand): Operation {
  const operation = operations.get(command.constructor);
  if (!operation) throw new NotModelled(`the command ${command.constructor.name}`);
  const members = modelled[operation];
  for (const [name, value] of Object.entries(command.input)) {
    if (value === undefined) continue;
    const values = members[name];
    if (!values) throw new NotModelled(`${name} of ${operation}`);
    if (values !== 'any' && !values.includes(value)) throw new NotModelled(`this ${name} of ${operation}`);
  }
  return operation;
}

/** Whether a command may change something. @throws NotModelled */
export function isWrite(command: SimulatedCommand): boolean {
  return ['PutItem', 'UpdateItem', 'DeleteItem'].includes(operationOf(command));
}
