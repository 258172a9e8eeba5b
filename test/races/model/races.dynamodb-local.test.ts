import { describeRaces } from './describe-races.ts';
import '../../support/leave-no-trace.ts';

describeRaces('on DynamoDB Local', { runs: 200, seed: 3, databaseUrl: process.env.DYNAMODB_LOCAL_URL ?? '' });
