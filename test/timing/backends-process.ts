import { startDatabase } from '../../infra/local/aws/database.ts';
import { startSns } from '../../infra/local/aws/sns.ts';

// A process of its own, so that what the database works is not counted for the service. It ends with its parent.
const [database, sns] = await Promise.all([startDatabase(), startSns()]);
process.send?.({ database: database.url, sns: sns.url });
process.once('disconnect', () => process.exit(0));
