import { createDynamoDb } from '../../../lib/adapters/dynamodb/client.ts';
import { DynamoDbExpiredChallenges } from '../../../lib/adapters/dynamodb/expired-challenges.ts';
import { purge } from '../../../lib/maintenance/purge.ts';
import { defineCommand } from '../command.ts';
import { tableAtHand } from '../table-at-hand.ts';

/** `codes purge` */
export const purgeCommand = defineCommand({
  summary: 'Delete expired codes and sending slots now',
  details:
    'The service does so by itself every five minutes. An expired code is refused whether it is there or not.',
  options: {},
  async run({ environment: { CHALLENGES_TABLE }, stdout, now, about }) {
    const table = tableAtHand(CHALLENGES_TABLE, 'codes');
    const expired = new DynamoDbExpiredChallenges(createDynamoDb(), table);
    const { purged, failures } = await purge(expired, now(), () => Number.POSITIVE_INFINITY);
    const count = about(`${purged} deleted`);
    stdout.write(`${count}\n`);
    if (failures.length > 0) throw failures[0];
    return count;
  },
});
