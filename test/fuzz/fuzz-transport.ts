import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyRingToFile } from '../../lib/adapters/key-ring/write-key-ring.ts';
import { generateKeyRing } from '../../lib/keys/generate-key-ring.ts';
import { startWire, type Wire } from '../support/wire.ts';
import { gmt0003 } from '../vectors/gmt-0003-sm2.ts';
import { opensslRsa } from '../vectors/openssl-rsa.ts';
import { type Random, seededRandom } from './random.ts';
import { knownPassword, type TransportSeeds, transportSeeds } from './transport-seeds.ts';

/** What a run found. */
export interface TransportFuzzResult {
  /** Different answers to mutated ciphertexts, without the id of the request, and how often each was given. */
  readonly answers: ReadonlyMap<string, number>;
  /** The answer's `statusCode` and `apiCode` to each ciphertext before it was mutated. */
  readonly unmutated: readonly string[];
}

const members = ['oldPassword', 'newPassword'] as const;

/**
 * Sends `count` mutations of good ciphertexts, as old and as new passwords, to authing's `update-password` of one
 * account, in this process. The same seed sends the same ciphertexts.
 */
export async function fuzzTransport(count: number, seed: number): Promise<TransportFuzzResult> {
  const directory = await mkdtemp(join(tmpdir(), 'rekey-fuzz-'));
  const path = join(directory, 'key-ring.json');
  await keyRingToFile(path).create({
    ...generateKeyRing({ now: 0, randomBytes }),
    rsaKeys: [opensslRsa.key],
    sm2Keys: [gmt0003.key],
    clients: [{ id: 'demo-public', public: true }],
  });
  const wire = await startWire({ KEY_RING_FILE: path });
  try {
    return await sendMutations(wire, count, seededRandom(seed));
  } finally {
    await wire.close();
    await rm(directory, { recursive: true });
  }
}

async function sendMutations(wire: Wire, count: number, random: Random): Promise<TransportFuzzResult> {
  const targets = transportSeeds(random);
  const unmutated: string[] = [];
  for (const { type, ciphertexts } of targets) {
    for (const oldPassword of ciphertexts) {
      const token = await signedIn(wire);
      const body = { oldPassword, newPassword: ciphertexts[0], passwordEncryptType: type };
      const { statusCode, apiCode } = JSON.parse((await update(wire, token, body)).text);
      unmutated.push(`${statusCode} ${apiCode}`);
    }
  }
  const answers = new Map<string, number>();
  // One account for all: neither a lock nor its end may show in an answer.
  const token = await signedIn(wire);
  for (let run = 0; run < count; run += 1) {
    const target = random.pick(targets);
    const member = random.pick(members);
    const good = { oldPassword: target.ciphertexts[0], newPassword: target.ciphertexts[1] };
    const body = { ...good, [member]: mutated(target, random), passwordEncryptType: target.type };
    const { status, text } = await update(wire, token, body);
    const answer = `${status} ${text.replace(/"requestId":"[^"]*"/, '"requestId":…')}`;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  }
  return { answers, unmutated };
}

async function signedIn(wire: Wire): Promise<string> {
  const { username } = await wire.createAccount({ password: knownPassword });
  const reply = await wire.inProcess({
    path: '/api/v3/signin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      connection: 'PASSWORD',
      passwordPayload: { username, password: knownPassword },
      client_id: 'demo-public',
    }),
  });
  return (reply.json as { data: { access_token: string } }).data.access_token;
}

function update(wire: Wire, token: string, body: object) {
  return wire.inProcess({
    path: '/api/v3/update-password',
    headers: { 'content-type': 'application/json', authorization: token },
    body: JSON.stringify(body),
  });
}

/** A ciphertext that is not just another spelling of the one that it was made from. */
function mutated({ type, ciphertexts, essence }: TransportSeeds, random: Random): string {
  const original = random.pick(ciphertexts);
  for (;;) {
    // Bytes more often than letters: what is no encoding at all never gets as far as a decryption.
    const mutation =
      random.below(4) === 0
        ? withLetterChanged(original, random)
        : withBytesChanged(original, type === 'rsa' ? 'base64' : 'hex', random);
    if (mutation !== '' && essence(mutation) !== essence(original)) return mutation;
  }
}

const letters = 'ABCDEFabcdef0123456789+/=:-_ghijkLMNOP \n\u0000密😀';

function withLetterChanged(text: string, random: Random): string {
  const at = random.below(text.length);
  const letter = random.pick([...letters, '']);
  return text.slice(0, at) + letter + text.slice(at + random.below(2));
}

/** Some bits flipped or bytes set anywhere, now and then cut short or made longer. */
function withBytesChanged(text: string, encoding: 'base64' | 'hex', random: Random): string {
  const prefix = text.startsWith('sm2:') ? 'sm2:' : '';
  const bytes = Buffer.from(text.slice(prefix.length), encoding);
  for (let changes = 1 + random.below(8); changes > 0; changes -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = random.below(2) === 0 ? random.below(256) : bytes[at]! ^ (1 << random.below(8));
  }
  const resized = random.pick([bytes, bytes, bytes, bytes, bytes.subarray(random.below(4)), longer(bytes)]);
  return prefix + resized.toString(encoding);
}

function longer(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.from([0])]);
}
