import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBServiceException,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embeddedTables } from '../../support/embedded-tables.ts';
import { commandsOf, portNames } from './adapter-calls.ts';
import { anyEdits, editedBy } from './edited-commands.ts';
import { openSimulatedTables } from './open-simulated-tables.ts';
import { NotModelled } from './refusals.ts';
import type { Input, SimulatedCommand } from './requests.ts';
import type { StoredItem } from './stored-value.ts';

const embedded = embeddedTables();

/** An answer, or why there is none. What differs by its words only is the same. */
type Outcome = object;

const members = ['Item', 'Attributes', 'Items', 'Count', 'LastEvaluatedKey'] as const;

async function outcomeOf(call: () => Promise<object>): Promise<Outcome> {
  try {
    const answer = (await call()) as Record<string, unknown>;
    return Object.fromEntries(members.map((name) => [name, answer[name]]));
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return { failed: error.name, on: error.Item };
    if (error instanceof DynamoDBServiceException) return { failed: error.name };
    throw error;
  }
}

/** Every item of a table of the embedded database, by key, all of which are then deleted. */
async function takeItems(table: string): Promise<Map<string, StoredItem>> {
  const { client } = embedded();
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
  for (const { pk } of Items) {
    await client.send(new DeleteItemCommand({ TableName: table, Key: { pk: pk ?? { S: '' } } }));
  }
  return new Map(Items.map((item) => [item.pk?.S ?? '', item]));
}

/** Makes the same calls on both databases, and expects the same of both. @returns how many there were, and how many failed */
async function expectTheSame(
  commands: readonly SimulatedCommand[],
): Promise<[calls: number, failed: number]> {
  const { client, accounts, challenges } = embedded();
  const { simulated } = openSimulatedTables();
  const names = new Map([
    [simulated.names.accounts, accounts],
    [simulated.names.challenges, challenges],
  ]);
  let [calls, failed] = [0, 0];
  const call = async (command: SimulatedCommand): Promise<void> => {
    const outcome = await outcomeOf(async () => simulated.apply(command)).catch((error: unknown) => {
      if (error instanceof NotModelled) return undefined;
      throw error;
    });
    // It said so; what the other one does is then no matter.
    if (!outcome) return;
    const Command = command.constructor as new (input: Input) => SimulatedCommand;
    const TableName = names.get(command.input.TableName ?? '');
    const theirs = new Command({ ...command.input, TableName });
    expect(outcome).toEqual(await outcomeOf(() => client.send(theirs as never)));
    calls += 1;
    if ('failed' in outcome) failed += 1;
  };
  const taken = async () => [await takeItems(accounts), await takeItems(challenges)];
  try {
    for (const command of commands) await call(command);
  } catch (difference) {
    await taken();
    throw difference;
  }
  expect([...names.keys()].map((name) => simulated.items(name))).toEqual(await taken());
  return [calls, failed];
}

/** What a request asks for, whatever its names and values are. */
function formOf({ input }: SimulatedCommand): string {
  const { UpdateExpression = '', ConditionExpression, TableName, Item }: Input = input;
  const update = UpdateExpression.replace(/ REMOVE #old.*/, ' REMOVE #old');
  return JSON.stringify([TableName, update, ConditionExpression, Item && 'put']);
}

const anyCalls = fc.array(
  fc.record({ port: fc.constantFrom(...portNames), who: fc.nat(2), variant: fc.nat(7) }),
  { minLength: 4, maxLength: 12 },
);

it('answers every call of every adapter as the embedded database does', async () => {
  const calls = [1, 5, 2, 3, 0, 4, 6, 7].flatMap((variant) =>
    portNames.map((port) => ({ port, who: variant % 3, variant })),
  );
  // What is released before it was taken.
  const commands = await commandsOf([{ port: 'release', who: 0, variant: 3 }, ...calls]);
  const [made, failed] = await expectTheSame(commands);
  expect(made).toBe(commands.length);
  expect(failed).toBeGreaterThan(30);
  // The adapters have as many forms of requests; a path through them that nothing takes any more is missed here.
  expect(new Set(commands.map(formOf)).size).toBeGreaterThanOrEqual(41);
});

it('answers any sequence of such calls, their order and values edited, as the embedded database does', async () => {
  await fc.assert(
    fc.asyncProperty(anyCalls, anyEdits, async (calls, edits) => {
      await expectTheSame(editedBy(await commandsOf(calls), edits));
    }),
    { numRuns: 200 },
  );
});
