import type { AttributeValue, UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { DatabaseCall, ProtocolEvent } from './protocol-event.ts';

type Values = Record<string, AttributeValue>;
type Reading = (
  input: Required<Pick<UpdateItemCommandInput, 'ExpressionAttributeValues'>> & Write,
  call: DatabaseCall,
) => ProtocolEvent;

interface Write {
  readonly pk: string;
  readonly names: Record<string, string>;
  readonly values: Values;
}

const text = (values: Values, name: string) => values[name]?.S ?? '';
const number = (values: Values, name: string) => Number(values[name]?.N);
const attemptIn = ({ names }: Write) => (names['#try'] ?? '').replace(/^try/, '');
const networkIn = (values: Values) => text(values, ':try').split(' ')[0] ?? '';

/** The door of a network's count, the run and the network: its key is longer by these two. */
function networkKey(pk: string) {
  const parts = pk.split('#');
  return { door: parts.slice(0, 4).join('#'), run: parts[4] ?? '', network: parts.slice(5).join('#') };
}

/** How each write is told from the others: by what its update begins with. */
const writes: readonly { readonly begins: RegExp; readonly read: Reading }[] = [
  {
    begins: /^SET outstanding = if_not_exists/,
    read: (write, { applied, shown }) => ({
      step: 'admitByAll',
      door: write.pk,
      run: text(write.values, ':run'),
      attempt: attemptIn(write),
      network: networkIn(write.values),
      at: number(write.values, ':now'),
      done: applied || shown?.[write.names['#try'] ?? ''] !== undefined,
    }),
  },
  {
    begins: /^SET outstanding = :one/,
    read: (write, { applied, shown }) => ({
      step: 'startAgain',
      door: write.pk,
      run: text(write.values, ':run'),
      before: text(write.values, ':before'),
      attempt: attemptIn(write),
      network: networkIn(write.values),
      at: number(write.values, ':now'),
      done: applied || shown?.[write.names['#try'] ?? ''] !== undefined,
    }),
  },
  {
    begins: /^SET attempts = if_not_exists/,
    read: ({ pk, values }, { applied, shown }) => ({
      step: 'networkAdmit',
      ...networkKey(pk),
      attempt: text(values, ':id'),
      at: number(values, ':now'),
      start: number(values, ':start'),
      startAt: number(values, ':startAt'),
      done: applied || shown?.attemptId?.S === text(values, ':id'),
    }),
  },
  {
    begins: /^SET attempts = attempts \+ :one, quota = quota - :one, lastAt/,
    read: ({ pk, names, values }, { applied, shown }) => ({
      step: 'countAmongAll',
      door: pk,
      run: text(values, ':run'),
      attempt: text(values, ':id'),
      floor: number(values, ':floor'),
      at: number(values, ':now'),
      done: applied || shown?.[names['#slot'] ?? '']?.S === text(values, ':id'),
    }),
  },
  {
    begins: /^SET outstanding = outstanding - :one/,
    read: (write, { applied }) => ({
      step: 'refundOutstanding',
      door: write.pk,
      attempt: attemptIn(write),
      done: applied,
    }),
  },
  {
    begins: /^SET attempts = attempts - :one, quota/,
    read: ({ pk, values }, { applied }) => ({
      step: 'refundContested',
      door: pk,
      run: text(values, ':run'),
      attempt: text(values, ':id'),
      done: applied,
    }),
  },
  {
    begins: /^SET attempts = attempts - :one, lastAt/,
    read: ({ pk, values }, { applied }) => ({
      step: 'networkRefund',
      ...networkKey(pk),
      attempt: text(values, ':id'),
      done: applied,
    }),
  },
  {
    begins: /^SET credential = :credential, history/,
    // A repetition that finds its own effect is refused like any other: what its caller makes of that is no write.
    read: ({ pk, values }, { applied }) => ({
      step: 'change',
      account: pk,
      fromVersion: number(values, ':version'),
      changeId: text(values, ':changeId'),
      done: applied,
    }),
  },
];

/** The events of the protocol among the calls of one history, in the order in which the database served them. */
export function eventsOf(calls: readonly DatabaseCall[]): ProtocolEvent[] {
  return calls.flatMap((call) => {
    if (call.command === 'UpdateItemCommand') return eventOfUpdate(call);
    return call.command === 'PutItemCommand' ? eventOfPut(call) : [];
  });
}

function eventOfUpdate(call: DatabaseCall): ProtocolEvent[] {
  const input = call.input as UpdateItemCommandInput;
  const { Key = {}, UpdateExpression = '', ExpressionAttributeNames: names = {} } = input;
  const values = input.ExpressionAttributeValues ?? {};
  const write = writes.find(({ begins }) => begins.test(UpdateExpression));
  const given = { pk: Key.pk?.S ?? '', names, values, ExpressionAttributeValues: values };
  return write ? [write.read(given, call)] : [];
}

function eventOfPut(call: DatabaseCall): ProtocolEvent[] {
  const { Item = {} } = call.input as { readonly Item?: Values };
  const pk = Item.pk?.S ?? '';
  if (!pk.startsWith('attempts#')) return [];
  const remembered = (Item.remembered?.L ?? []).flatMap(({ S }) => S ?? []);
  return [{ step: 'succeed', door: pk, run: Item.run?.S ?? '', remembered, done: call.applied }];
}
