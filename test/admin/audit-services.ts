import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { close, listen } from '../../infra/local/shared/listen.ts';

/** Who STS says that the caller is. */
export const operatorArn = 'arn:aws:sts::123456789012:assumed-role/Operator/alice';

/** Stand-ins for the parts of STS and CloudWatch Logs that keep the record, and the environment that leads to them. */
export interface AuditServices {
  readonly environment: NodeJS.ProcessEnv;
  /** The lines of a log group, with their streams. */
  lines(group: string): readonly { readonly stream: string; readonly message: string }[];
  /** From now on these operations are refused, such as `PutLogEvents`. */
  refuse(...operations: readonly string[]): void;
  /** From now on answers say that they are of this time, ms since the epoch. */
  answerAt(clock: () => number): void;
  close(): Promise<void>;
}

interface Call {
  readonly logGroupName: string;
  readonly logStreamName: string;
  readonly logEvents?: readonly { readonly message: string; readonly timestamp: number }[];
}

/** The longest that an event may lie behind and ahead, ms. */
const longest = { behind: 14 * 86_400_000, ahead: 2 * 3_600_000 };

/**
 * Starts them, with the log group of every stage. Source: GetCallerIdentity, AWS STS API Reference; CreateLogStream and
 * PutLogEvents, Amazon CloudWatch Logs API Reference.
 */
export async function startAuditServices(): Promise<AuditServices> {
  const streams = new Map<string, { stream: string; message: string }[]>();
  const refused = new Set<string>();
  let clock = () => Date.now();
  const operations: Record<string, (call: Call) => object> = {
    CreateLogStream: ({ logGroupName, logStreamName }) => {
      if (!/^rekey-\w+-admin$/.test(logGroupName)) return { __type: 'ResourceNotFoundException' };
      const key = `${logGroupName} ${logStreamName}`;
      if (streams.has(key)) return { __type: 'ResourceAlreadyExistsException' };
      streams.set(key, []);
      return {};
    },
    PutLogEvents: ({ logGroupName, logStreamName, logEvents = [] }) => {
      const stream = streams.get(`${logGroupName} ${logStreamName}`);
      if (!stream) return { __type: 'ResourceNotFoundException' };
      const lag = Date.now() - (logEvents[0]?.timestamp ?? 0);
      if (lag > longest.behind) return { rejectedLogEventsInfo: { tooOldLogEventEndIndex: 1 } };
      if (-lag > longest.ahead) return { rejectedLogEventsInfo: { tooNewLogEventStartIndex: 0 } };
      stream.push(...logEvents.map(({ message }) => ({ stream: logStreamName, message })));
      return {};
    },
  };
  const server = createServer(async (request, response) => {
    const body = await text(request);
    // To the nearest second: the header has no fraction.
    response.setHeader('date', new Date(Math.round(clock() / 1_000) * 1_000).toUTCString());
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const named = operation === '' ? 'GetCallerIdentity' : operation;
    if (refused.has(named)) {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      return response.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'not allowed' }));
    }
    if (named === 'GetCallerIdentity') {
      response.writeHead(200, { 'content-type': 'text/xml' });
      return response.end(callerIdentity);
    }
    const reply = operations[named]?.(JSON.parse(body) as Call) ?? { __type: 'InvalidOperationException' };
    response.writeHead('__type' in reply ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    return response.end(JSON.stringify(reply));
  });
  const port = await listen(server, 0);
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    environment: {
      AWS_ENDPOINT_URL_STS: endpoint,
      AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: endpoint,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
    lines: (group) => [...streams].flatMap(([key, stream]) => (key.startsWith(`${group} `) ? stream : [])),
    refuse: (...names) => {
      for (const name of names) refused.add(name);
    },
    answerAt: (other) => {
      clock = other;
    },
    close: () => close(server),
  };
}

const callerIdentity = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<GetCallerIdentityResult><Arn>${operatorArn}</Arn><UserId>AROA:alice</UserId><Account>123456789012</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`;
