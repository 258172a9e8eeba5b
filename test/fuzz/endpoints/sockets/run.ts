/**
 * Sends requests over sockets, two of three in a broken frame and every other one spoiled in itself:
 * `SEED=1 node test/fuzz/endpoints/sockets/run.ts [count, 5000]`. No answer is a 5xx, nothing secret is written or echoed, every
 * connection ends, and afterwards every use-case still succeeds. Exits with 1 when a promise is broken.
 */
import { captureServiceLog, forgetServiceLog, serviceLog } from '../../../support/service-log.ts';
import { randomOf } from '../case.ts';
import { Fuzzer } from '../fuzzer.ts';
import { spoil } from '../mutations.ts';
import { type Known, leakIn } from '../oracles/leaks.ts';
import { sentRequest } from '../request.ts';
import { seeds } from '../seeds/all.ts';
import type { Fixture } from '../seeds/seed.ts';
import { startFuzzedService } from '../service/service.ts';
import { leaksOfMessages, leaksOfTables } from '../service/written.ts';
import { exchange, statusesOf } from './exchange.ts';
import { framings, written } from './framing.ts';

const count = Number(process.argv[2] ?? 5_000);
const runSeed = Number(process.env.SEED ?? 1);
const names = Object.keys(framings);
/** At a time. */
const senders = 16;

captureServiceLog();
const service = await startFuzzedService();
const { local } = service.wire;
const fuzzer = new Fuzzer(service);
const keys = service.keys.map((secret): Known => ['a secret of the key ring', secret]);
const fixtures = new Map<string, Fixture>();

const statuses: Record<string, number> = {};
const failures: string[] = [];
let next = 0;

async function sendOne(number: number): Promise<void> {
  const random = randomOf(runSeed, number);
  const seed = random.pick(seeds);
  // Now and then an account that nobody has failed at yet.
  const kept = random.below(20) === 0 ? undefined : fixtures.get(seed.name);
  const fixture = kept ?? (await seed.prepare(fuzzer.bench));
  fixtures.set(seed.name, fixture);
  const framing = random.below(3) === 0 ? 'whole' : random.pick(names);
  const draft = seed.draft(fixture);
  if (random.below(2) === 0) spoil(draft, random, fixture);
  const request = written(sentRequest(draft, new URL(local.url)));
  const bytes = framings[framing]?.(request, random) ?? request;
  const answer = await exchange(local.port, bytes, framing === 'whole');
  const got = statusesOf(answer);
  for (const status of got.length > 0 ? got : ['none']) statuses[status] = (statuses[status] ?? 0) + 1;
  const leak = leakIn(answer, keys);
  if (got.some((status) => status >= 500)) failures.push(`${number}: ${got} for ${seed.name}, ${framing}`);
  if (leak) failures.push(`${number}: ${leak} in the answer to ${seed.name}, ${framing}`);
  const lines = [...serviceLog()];
  forgetServiceLog();
  const logged = leakIn(lines.join('\n'), keys);
  if (logged) failures.push(`${number} or near: ${logged} in the log`);
  if (lines.some((line) => line.startsWith('{"level":"ERROR"'))) failures.push(`${number} or near: a fault`);
}

async function keepSending(): Promise<void> {
  while (next < count) {
    const number = next;
    next += 1;
    await sendOne(number).catch((error: Error) => failures.push(`${number}: ${error.message}`));
  }
}

await Promise.all(Array.from({ length: senders }, keepSending));
for (const { name } of seeds) {
  const { outcome } = await fuzzer.repeat({ seed: name, mutations: [] });
  if (outcome !== 'ok') failures.push(`in the end, ${name} came to ${outcome}`);
}
await local.settled();
failures.push(...leaksOfMessages(service), ...(await leaksOfTables(service)));
await service.close();
const summary = Object.entries(statuses).map(([status, times]) => `${status} ${times}`);
console.log(`answers over sockets: ${summary.join(', ')}`);
for (const failure of failures.slice(0, 20)) console.log(`FAILED ${failure}`);
console.log(`${count - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
