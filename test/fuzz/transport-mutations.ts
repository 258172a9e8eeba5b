/**
 * Sends mutated RSA and SM2 ciphertexts to authing's `update-password`:
 * `node test/fuzz/transport-mutations.ts [count, 10000] [seed, 1]`. Prints every different answer and how often it was
 * given. Exits with 1 when there was more than one, or one with a status of 500 or more.
 */
import { captureServiceLog } from '../support/service-log.ts';
import { fuzzTransport } from './fuzz-transport.ts';

const count = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

// Only the answers are of interest here.
captureServiceLog();
const { answers } = await fuzzTransport(count, seed);
for (const [answer, times] of answers) console.log(`${times} × ${answer}`);
const uniform = answers.size === 1 && ![...answers.keys()].some((answer) => answer.startsWith('5'));
console.log(uniform ? 'one and the same answer' : 'FAILED: answers differ');
process.exitCode = uniform ? 0 : 1;
