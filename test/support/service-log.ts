/** Everything that the service writes in this process while a test file runs; shared by all copies of this module. */
const store = globalThis as typeof globalThis & { serviceLog?: string[] };

/** What the service's loggers and metrics write: one JSON document a line. */
const ofService = /^\{"(?:level|_aws)":/;

/** Keeps what the service writes to the standard streams, in place of printing it; all else is printed as ever. */
export function captureServiceLog(): void {
  if (store.serviceLog) return;
  store.serviceLog = [];
  for (const stream of [process.stdout, process.stderr]) {
    const print = stream.write.bind(stream);
    stream.write = (...args: unknown[]) => {
      const lines = String(args[0]).split('\n');
      if (!lines.some((line) => ofService.test(line))) return print(...(args as Parameters<typeof print>));
      keepLog(...lines);
      return true;
    };
  }
}

/** Adds lines that were written elsewhere, such as by the command line. */
export function keepLog(...lines: readonly string[]): void {
  store.serviceLog?.push(...lines.filter((line) => line !== ''));
}

/** The lines that were written since the test file began, as they are. */
export function serviceLog(): readonly string[] {
  return store.serviceLog ?? [];
}

/** The same as objects, from the line of that number on: of how many there were at some time. */
export function logLines(from = 0): Record<string, unknown>[] {
  return serviceLog()
    .slice(from)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Begins anew. */
export function forgetServiceLog(): void {
  store.serviceLog?.splice(0);
}
