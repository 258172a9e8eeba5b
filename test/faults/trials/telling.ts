import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { CredentialWiring } from '../../../lib/wiring/credentials.ts';
import type { TestAccount } from '../../support/wire.ts';
import type { Told } from '../matrix/told.ts';
import type { TrialUseCase } from '../matrix/trial.ts';
import { deliver, noticesTo, publishedVersions, streamFunction, unfinished } from './delivery.ts';

/** What an invocation of the function came to: what comes again, or undefined when it did not return. */
interface Delivery {
  readonly left: readonly DynamoDBRecord[] | undefined;
}

/** The delivery of a batch of the stream: two changes of one account, and one of another. */
export const telling: TrialUseCase<Delivery> = {
  name: 'credential-events',
  functionName: streamFunction,
  // The events come again: the notices are tried once.
  spared: ['PutItem nonce', 'UpdateItem sends service', 'Publish'].flatMap((name) => [
    name,
    `${name} (2)`,
    `${name} (3)`,
  ]),
  isRepeated: false,
  isParallel: true,
  told: ({ left }): Told =>
    left === undefined ? 'unexpected: no report' : left.length === 0 ? 'done' : 'fault',
  logged(lines, told) {
    const [batch, ...more] = lines.filter(({ message }) => message === 'credential events');
    if (!batch || more.length > 0) return ['not one line of the batch'];
    return Number(batch.failed) > 0 === (told === 'fault')
      ? []
      : [`logged ${batch.failed} failed, told ${told}`];
  },
  async begin(wire) {
    const { healthy, changes } = wire;
    const [twice, once] = [await healthy.createAccount(), await healthy.createAccount()];
    changes.take();
    for (const [account, version] of [
      [twice, 1],
      [once, 1],
      [twice, 2],
    ] as const) {
      await change(healthy.wiring, account, version);
    }
    let left: readonly DynamoDBRecord[] = changes.take();
    return {
      async ask({ invoke }) {
        const response = (await invoke({ Records: left })) as DynamoDBBatchResponse | undefined;
        if (!response) return { left: undefined };
        return { left: unfinished(left, response.batchItemFailures) };
      },
      async aftermath({ answer, isHelpless, told }) {
        const broken: string[] = [];
        // Who was killed reports nothing, and Lambda brings the whole batch again.
        if (told === 'fault' && !isHelpless) left = (answer as Delivery).left ?? left;
        if (told !== 'done' || isHelpless) await deliver(wire, left);
        for (const [account, versions] of [
          [twice, [2, 3]],
          [once, [2]],
        ] as const) {
          const published = publishedVersions(wire, account);
          if (published.join() !== versions.join())
            broken.push(`published ${published.join()}, not ${versions.join()}`);
          const notices = noticesTo(wire, account);
          if (notices > versions.length) broken.push(`${notices} notices of ${versions.length} changes`);
        }
        return { broken };
      },
    };
  },
};

async function change(
  { accounts }: CredentialWiring,
  { id }: TestAccount,
  fromVersion: number,
): Promise<void> {
  const account = await accounts.read(id);
  const { credential = [], history = [] } = account ?? {};
  await accounts.change(id, { credential, history, fromVersion, now: Date.now() });
}
