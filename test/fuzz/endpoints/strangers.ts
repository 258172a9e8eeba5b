import { seeds } from './seeds/all.ts';
import { type Bench, lootOf } from './seeds/bench.ts';
import { callers } from './service/key-ring.ts';

/** Seeds whose fixtures hold what the service handed out, each for an account of its own. */
const sources: Readonly<Record<string, string>> = {
  ciam: 'tencent-ciam/reset',
  authing: 'authing/reset, none',
  qingzhenyun: 'qingzhenyun/change by message',
  forgotten: 'qingzhenyun/change of a forgotten one',
};

/** What is somebody else's, or of another dialect, and right where it belongs; and the callers' own secrets. */
export async function strangersLoot(bench: Bench): Promise<Record<string, string>> {
  const other = await bench.createAccount();
  const values: Record<string, string> = {
    ...lootOf(other, 'other'),
    'client secret': callers.client.secret,
    'hawk secret': callers.hawk.key,
  };
  for (const [name, source] of Object.entries(sources)) {
    const seed = seeds.find((candidate) => candidate.name === source);
    const fixture = await seed?.prepare(bench);
    for (const kind of ['token', 'note', 'code'])
      values[`${name} ${kind}`] = fixture?.values[`own ${kind}`] ?? '';
  }
  return values;
}
