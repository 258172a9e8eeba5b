import { createDynamoDb } from '../../../lib/adapters/dynamodb/client.ts';
import { DynamoDbExpiredChallenges } from '../../../lib/adapters/dynamodb/expired-challenges.ts';
import { purge } from '../../../lib/maintenance/purge.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';

/** `codes purge` */
export const purgeCommand = defineCommand({
  summary: 'Delete expired codes and sending slots now',
  details:
    'The service does so by itself every five minutes. An expired code is refused whether it is there or not.',
  options: {},
  async run({ environment: { CHALLENGES_TABLE }, stdout, now, about }) {
    if (!CHALLENGES_TABLE) {
      throw new Refusal(
        'Which codes? Name a deployment with --stage, or paste the export AWS_ENDPOINT_URL_DYNAMODB=… line of a local service',
      );
    }
    const expired = new DynamoDbExpiredChallenges(createDynamoDb(), CHALLENGES_TABLE);
    const { purged, failures } = await purge(expired, now(), () => Number.POSITIVE_INFINITY);
    const count = about(`${purged} deleted`);
    stdout.write(`${count}\n`);
    if (failures.length > 0) throw failures[0];
    return count;
  },
});
