import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CredentialWiring, wireCredentials } from '../../../lib/wiring/credentials.ts';
import { wireKeys } from '../../../lib/wiring/keys.ts';
import { createAccountOf } from '../../support/create-account.ts';
import { newPhone } from '../../support/new-phone.ts';
import type { Wire } from '../../support/wire.ts';
import { type FaultyWire, type Instance, startFaultyWire } from '../wire/faulty-wire.ts';
import { sendingTo } from './http-sender.ts';
import { type Mortal, mortalSettings } from './mortal.ts';
import { startRunner } from './runner.ts';

/**
 * The service dies together with its database, which is embedded in the same process, and both are started again on the
 * same `DATA_DIR`. The provider alone outlives them.
 */
export async function startMortalMachine(): Promise<Mortal> {
  const faulty = await startFaultyWire();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'rekey-mortal-'));
  const start = () => startRunner(mortalSettings(faulty, dataDirectory));
  const open = async () => {
    const runner = await start();
    const { AWS_ENDPOINT_URL_DYNAMODB: url } = runner.exported;
    return { runner, wiring: await wiredTo(String(url)) };
  };
  let present = await open();
  const wire = reachedAt(faulty, () => ({ url: present.runner.url, wiring: present.wiring }));
  return {
    wire,
    async askAndDie({ ask }, order) {
      const { runner, wiring } = present;
      await runner.dieAt(order);
      const isAnswered = await ask(wire.healthy as Instance).then(
        () => true,
        () => false,
      );
      // What was answered may still die of the stream's calls, which are no business of the request.
      if (isAnswered) await runner.kill();
      await runner.dead;
      wiring.database.destroy();
      present = await open();
      return !isAnswered;
    },
    async close() {
      await present.runner.kill();
      present.wiring.database.destroy();
      await faulty.close();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The parts of the service in this process, on the database at a URL. */
async function wiredTo(url: string): Promise<CredentialWiring> {
  const before = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  process.env.AWS_ENDPOINT_URL_DYNAMODB = url;
  const wiring = wireCredentials(await wireKeys());
  // The client reads its endpoint at its first call.
  await wiring.accounts.read('nobody');
  process.env.AWS_ENDPOINT_URL_DYNAMODB = before;
  return wiring;
}

/** The service as it is by then: its address and its database are others after every start. */
function reachedAt(
  faulty: FaultyWire,
  present: () => { readonly url: string; readonly wiring: CredentialWiring },
): FaultyWire {
  const { healthy } = faulty;
  const local = {
    ...healthy.local,
    get url() {
      return present().url;
    },
  };
  const createAccount: Wire['createAccount'] = async ({ password = 'correct horse 1', ...members } = {}) => {
    const username = `user-${randomUUID().slice(0, 8)}`;
    const account = { username, phone: newPhone(), ...members };
    const id = await createAccountOf(present().wiring, { ...account, password });
    return { id, password, ...account };
  };
  return {
    ...faulty,
    keepsStream: false,
    healthy: {
      ...healthy,
      local,
      createAccount,
      get wiring() {
        return present().wiring;
      },
      inProcess: sendingTo(() => present().url),
    },
  };
}
