import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AdminContext, Input } from './command.ts';
import { Refusal } from './refusal.ts';

type Streams = Pick<AdminContext, 'stdin' | 'stderr'>;

/**
 * A secret that the operator gives: `given` as an option, else typed twice without echo on a terminal, else the one
 * line of standard input. `what` names it in prompts and errors, such as `password`.
 * @throws Refusal when it is empty, typed differently, more than one line or not UTF-8
 */
export async function readSecret(streams: Streams, what: string, given: string | undefined): Promise<string> {
  const secret = given ?? (await askFor(streams, what, `New ${what}: `));
  if (secret === '') throw new Refusal(`The ${what} is empty`);
  return secret;
}

/** The same where the operator need not have one: undefined for Enter alone, and for input that is empty. */
export async function readSecretIfAny(
  streams: Streams,
  what: string,
  given: string | undefined,
): Promise<string | undefined> {
  if (given !== undefined) return readSecret(streams, what, given);
  return (await askFor(streams, what, `New ${what} (Enter alone makes one): `)) || undefined;
}

async function askFor({ stdin, stderr }: Streams, what: string, prompt: string): Promise<string> {
  return stdin.isTTY ? typeTwice(stdin, stderr, what, prompt) : onlyLine(stdin, what);
}

async function typeTwice(stdin: Input, stderr: Writable, what: string, prompt: string): Promise<string> {
  const keyboard = createInterface({
    input: stdin,
    // Line editing works, but what it would draw goes nowhere.
    output: new Writable({ write: (_chunk, _encoding, done) => done() }),
    terminal: true,
    historySize: 0,
  });
  const lines = keyboard[Symbol.asyncIterator]();
  const ask = async (words: string): Promise<string> => {
    stderr.write(words);
    const { value, done } = await lines.next();
    stderr.write('\n');
    // Ctrl-C and Ctrl-D end the interface.
    if (done) throw new Refusal('Interrupted');
    return value;
  };
  try {
    const first = await ask(prompt);
    if (first === '') return '';
    if ((await ask(`The same ${what} again: `)) !== first) throw new Refusal(`The two ${what}s differ`);
    return first;
  } finally {
    keyboard.close();
  }
}

async function onlyLine(stdin: Input, what: string): Promise<string> {
  const bytes = await buffer(stdin);
  const line = decodeUtf8(bytes, what).replace(/\r?\n$/, '');
  if (/[\r\n]/.test(line)) throw new Refusal(`Standard input has more than one line for the ${what}`);
  return line;
}

function decodeUtf8(bytes: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(`The ${what} on standard input is not UTF-8`);
  }
}
