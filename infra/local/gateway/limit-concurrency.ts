import type { Invoke } from './invoke.ts';

/**
 * Runs at most `most` of the calls of some functions at a time; the others wait in line, before their time starts.
 * On AWS every call has a processor of its own. Here all share one thread, and hundreds that hash at once would
 * each take as long as all together, and time out.
 */
export function limitConcurrency(functions: ReadonlyMap<string, Invoke>, most: number): Map<string, Invoke> {
  const line: (() => void)[] = [];
  let running = 0;
  const enter = async (): Promise<void> => {
    if (running >= most) await new Promise<void>((resolve) => line.push(resolve));
    else running++;
  };
  const leave = (): void => {
    // The next in line takes over the place, so nobody can slip in between.
    const next = line.shift();
    if (next) next();
    else running--;
  };
  const limited = [...functions].map(([name, invoke]): [string, Invoke] => [
    name,
    async (event, requestId) => {
      await enter();
      try {
        return await invoke(event, requestId);
      } finally {
        leave();
      }
    },
  ]);
  return new Map(limited);
}
