import type { IncomingHttpHeaders } from 'node:http';

/** An outbound call of the service, however many tries its client makes of it. */
export interface OutboundCall {
  readonly to: 'database' | 'provider' | 'keyRing';
  /** Such as `UpdateItem`. */
  readonly operation: string;
  /** What kind of item it is about, such as `sending`, or `topic` for an event; empty where there is none. */
  readonly kind: string;
  /** The table; empty where there is none. */
  readonly table: string;
  /** The same in every try. */
  readonly id: string;
  /** Whether its client may make a further try. */
  readonly mayRepeat: boolean;
  /** When its first try began, ms since the epoch. */
  readonly begunAt: number;
}

/** The kinds of items that differ in the second part of their key. */
const twoPartKinds: readonly string[] = ['sends'];

/** The call that a try is of. Source of the headers: "Retry behavior", AWS SDKs and Tools Reference Guide. */
export function outboundCall(headers: IncomingHttpHeaders, body: string): OutboundCall {
  const target = headers['x-amz-target'];
  const tries = /max=(\d+)/.exec(String(headers['amz-sdk-request']))?.[1];
  const shared = {
    id: String(headers['amz-sdk-invocation-id']),
    mayRepeat: Number(tries) > 1,
    begunAt: Date.now(),
  };
  if (target === undefined) {
    const form = new URLSearchParams(body);
    const kind = form.has('TopicArn') ? 'topic' : '';
    return { ...shared, to: 'provider', operation: form.get('Action') ?? '', kind, table: '' };
  }
  const [service = '', operation = ''] = String(target).split('.');
  if (service === 'secretsmanager') return { ...shared, to: 'keyRing', operation, kind: '', table: '' };
  const { TableName: table = '', Key, Item } = JSON.parse(body);
  const parts = String((Key ?? Item)?.pk?.S ?? '').split('#');
  const [first = ''] = parts;
  const kind = parts.slice(0, twoPartKinds.includes(first) ? 2 : 1).join(' ');
  return { ...shared, to: 'database', operation, kind, table };
}

/** A call as a table shows it. */
export function nameOf({ operation, kind }: OutboundCall): string {
  return kind === '' ? operation : `${operation} ${kind}`;
}

/** Calls as a table shows them, the further ones of a name with their number: `UpdateItem code (2)`. */
export function namesOf(calls: readonly OutboundCall[]): string[] {
  const seen = new Map<string, number>();
  return calls.map((call) => {
    const name = nameOf(call);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
