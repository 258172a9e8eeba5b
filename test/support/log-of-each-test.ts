import { beforeEach } from 'vitest';
import { logLines, serviceLog } from './service-log.ts';

/** The log since the test that runs began. */
export interface LogOfTest {
  /** What was written, as it is: on CloudWatch all of it is kept. */
  text(): string;
  /** The lines of the loggers and of the metrics, as objects. */
  lines(): Record<string, unknown>[];
  /** Counts from here on, where what went before does not matter. */
  begin(): void;
}

/** What is written during each test of the file, or the suite, that asks for it. */
export function logOfEachTest(): LogOfTest {
  let from = 0;
  const begin = () => {
    from = serviceLog().length;
  };
  beforeEach(begin);
  return { text: () => serviceLog().slice(from).join('\n'), lines: () => logLines(from), begin };
}
