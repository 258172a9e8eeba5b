import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { type Input, isWrite, type SimulatedCommand } from './requests.ts';
import type { StoredItem } from './stored-value.ts';

/** One edit of a sequence of commands; `at` and `to` pick from it, whatever its length is. */
export interface Edit {
  readonly kind: 'move' | 'repeat' | 'drop' | 'value' | 'key' | 'item';
  readonly at: number;
  readonly to: number;
  readonly value: AttributeValue;
}

const numbers = [
  '0',
  '1',
  '-1',
  '4',
  '10',
  '1700000000000',
  '007',
  '1e3',
  '0.5',
  '-0',
  'x',
  '',
  '9'.repeat(39),
];

/** Values that an edit puts in the place of others: mostly numbers, at the edges and beyond. */
const anyValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...numbers).map((N) => ({ N })) },
  { weight: 2, arbitrary: fc.constantFrom('', 'active', 'account-1', '\u540d').map((S) => ({ S })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<AttributeValue>({ M: {} }, { L: [] }, { BOOL: true }, { NULL: true }),
  },
);

/** Edits of sequences. */
export const anyEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'move', 'repeat', 'drop', 'value', 'value', 'key', 'item'),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    value: anyValue,
  }),
  { maxLength: 12 },
);

function withInput(command: SimulatedCommand, members: Input): SimulatedCommand {
  const Command = command.constructor as new (input: Input) => SimulatedCommand;
  return new Command({ ...command.input, ...members });
}

/** An item with another value in the place of one of its own. */
function withValue(item: StoredItem, to: number, value: AttributeValue): StoredItem {
  const names = Object.keys(item);
  const name = names[to % names.length];
  return name === undefined ? item : { ...item, [name]: value };
}

function editedCommand(command: SimulatedCommand, { kind, to, value }: Edit, other: Input): SimulatedCommand {
  const { Key, Item, ExpressionAttributeValues: values, TableName }: Input = command.input;
  if (kind === 'value' && values) {
    return withInput(command, { ExpressionAttributeValues: withValue(values, to, value) });
  }
  if (kind === 'item' && Item) return withInput(command, { Item: withValue(Item, to, value) });
  if (kind === 'key' && Key && other.Key && other.TableName === TableName) {
    return withInput(command, { Key: other.Key });
  }
  return command;
}

/** A sequence with an edit made. */
function edited(commands: readonly SimulatedCommand[], edit: Edit): readonly SimulatedCommand[] {
  const at = edit.at % commands.length;
  const to = edit.to % commands.length;
  const [one, other] = [commands[at], commands[to]];
  if (!one || !other) return commands;
  const without = commands.toSpliced(at, 1);
  if (edit.kind === 'move') return without.toSpliced(to, 0, one);
  if (edit.kind === 'drop') return without;
  if (edit.kind === 'repeat') return commands.toSpliced(to, 0, one);
  // What is read from is left as it is: a page must go on from where the one before ended.
  return isWrite(one) ? commands.with(at, editedCommand(one, edit, other.input)) : commands;
}

/** A sequence with all edits made, one after the other. */
export function editedBy(
  commands: readonly SimulatedCommand[],
  edits: readonly Edit[],
): readonly SimulatedCommand[] {
  return edits.reduce(edited, commands);
}
