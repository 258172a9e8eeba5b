import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Trial } from '../matrix/trial.ts';
import { faultNamed } from '../wire/faults.ts';
import { type FaultyWire, type Instance, startFaultyWire } from '../wire/faulty-wire.ts';
import type { DeathOrder } from './die-at-call.ts';
import { sendingTo } from './http-sender.ts';
import { startRunner } from './runner.ts';

/** A service whose process dies at an outbound call, and is started again. */
export interface Mortal {
  readonly wire: FaultyWire;
  /** Asks a service that dies at some call, and starts it again. @returns whether it made that call, and so died */
  askAndDie(trial: Pick<Trial<unknown>, 'ask'>, order: DeathOrder): Promise<boolean>;
  close(): Promise<void>;
}

/** Everything that a service that dies is started with, but for where its database is. */
export function mortalSettings({ healthy: { local } }: FaultyWire, dataDirectory: string) {
  return {
    // Every code is admitted at once here: a real clock is not waited for.
    SMS_COOLDOWN: '0',
    SMS_PER_ADDRESS_AND_HOUR: '100000',
    SMS_PER_SERVICE_AND_HOUR: '100000',
    TMPDIR: dataDirectory,
    DATA_DIR: dataDirectory,
    PUBLIC_URL: local.url,
    KEY_RING_FILE: local.keyRingFile,
    AWS_ENDPOINT_URL_SNS: String(process.env.AWS_ENDPOINT_URL_SNS),
  };
}

/** The service dies alone: its database and its provider are those of this process, and see which call it makes. */
export async function startMortalService(): Promise<Mortal> {
  const faulty = await startFaultyWire();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'rekey-mortal-'));
  const start = () =>
    startRunner({
      ...mortalSettings(faulty, dataDirectory),
      AWS_ENDPOINT_URL_DYNAMODB: String(process.env.AWS_ENDPOINT_URL_DYNAMODB),
    });
  let runner = await start();
  // Started while the present one is still judged: a start takes longer than all else.
  let next = start();
  const wire = reachedAt(faulty, () => runner.url);
  return {
    wire,
    async askAndDie({ ask }, { call, when }) {
      const { plan } = faulty;
      plan.begin({
        fault: faultNamed(when === 'before' ? 'killed before' : 'killed after'),
        isMet: (_, earlier) => {
          if (earlier.length + 1 !== call) return false;
          if (when === 'before') void runner.kill();
          return true;
        },
        onLost: () => runner.kill(),
      });
      await ask(wire.healthy as Instance).catch(() => undefined);
      const { met } = await plan.end();
      if (met.length === 0) return false;
      await runner.dead;
      runner = await next;
      next = start();
      return true;
    },
    async close() {
      await runner.kill();
      await (await next).kill();
      await faulty.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The same service, called over HTTP at wherever it is by then. */
function reachedAt(faulty: FaultyWire, url: () => string): FaultyWire {
  const { healthy } = faulty;
  const local = {
    ...healthy.local,
    get url() {
      return url();
    },
  };
  return { ...faulty, healthy: { ...healthy, local, inProcess: sendingTo(url) } };
}
