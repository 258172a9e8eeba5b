import { describeRaces } from './describe-races.ts';

describeRaces('on the embedded database, first half', { runs: 500, seed: 1 });
