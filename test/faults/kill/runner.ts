import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DeathOrder } from './die-at-call.ts';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const main = fileAt('../../../infra/local/main.ts');
const dieAtCall = fileAt('./die-at-call.ts');

/** A local runner in a process of its own. */
export interface Runner {
  /** Where it serves. */
  readonly url: string;
  /** The endpoints that it serves itself, by the variable that names them. */
  readonly exported: Readonly<Record<string, string>>;
  /** Makes it die at an outbound call to come. */
  dieAt(order: DeathOrder): Promise<void>;
  /** Kills it, and resolves when it is dead. */
  kill(): Promise<void>;
  /** Resolves when it is dead, whoever killed it. */
  readonly dead: Promise<unknown>;
  isDead(): boolean;
}

/** Starts `infra/local/main.ts`, and waits until it is ready. @throws Error when it ends before that */
export async function startRunner(environment: Readonly<Record<string, string>>): Promise<Runner> {
  const env = { PATH: process.env.PATH, PORT: '0', BCRYPT_COST: '4', ...environment };
  const child = spawn(process.execPath, ['--import', dieAtCall, main], {
    env,
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let output = '';
  const dead = once(child, 'exit');
  const ready = new Promise<void>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += output.length < 10_000 ? text : '';
      if (/^ready .+$/m.test(output)) resolve();
    });
  });
  await Promise.race([
    ready,
    dead.then(() => {
      throw new Error('the runner ended before it was ready');
    }),
  ]);
  const isDead = () => child.exitCode !== null || child.signalCode !== null;
  const exported = [...output.matchAll(/^export (\w+)=(.+)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  return {
    url: /^ready (.+)$/m.exec(output)?.[1] ?? '',
    exported: Object.fromEntries(exported),
    async dieAt(order) {
      child.send(order);
      await once(child, 'message');
    },
    async kill() {
      child.kill('SIGKILL');
      await dead;
    },
    dead,
    isDead,
  };
}
