/** Every line that is written in this process while a test file runs; shared by all copies of this module. */
const store = globalThis as typeof globalThis & { serviceLog?: string[] };

/** What the service's loggers and metrics write: one JSON document a line. */
const isOfService = (line: string) => /^\{"(?:level|_aws)":/.test(line);

/** Keeps what is written to the standard streams. What the service writes is not printed; all else is, as ever. */
export function captureServiceLog(): void {
  if (store.serviceLog) return;
  store.serviceLog = [];
  for (const stream of [process.stdout, process.stderr]) {
    const print = stream.write.bind(stream);
    stream.write = (...args: unknown[]) => {
      const lines = String(args[0]).split('\n');
      keepLog(...lines);
      return lines.some(isOfService) || print(...(args as Parameters<typeof print>));
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

/** Those of the loggers and metrics as objects, from the line of that number on: of how many there were at some time. */
export function logLines(from = 0): Record<string, unknown>[] {
  return serviceLog()
    .slice(from)
    .filter(isOfService)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Begins anew. */
export function forgetServiceLog(): void {
  store.serviceLog?.splice(0);
}
