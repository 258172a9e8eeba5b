import { failedConditionContract } from '../../../contracts/failed-conditions.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

failedConditionContract('the embedded database', embeddedTables());
