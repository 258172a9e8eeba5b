import { describeRaces } from './describe-races.ts';

// A file of its own, for a processor of its own.
describeRaces('on the embedded database, second half', { runs: 500, seed: 2 });
