import { randomBytes } from 'node:crypto';
import { keyRingToFile } from '../../../../lib/adapters/key-ring/write-key-ring.ts';
import { generateKeyRing } from '../../../../lib/keys/generate-key-ring.ts';
import { markedSecret } from '../marks.ts';

/** The secrets of callers, which the fuzzer proves itself by. */
export const callers = {
  client: { id: 'demo-app', secret: markedSecret('client').replaceAll(' ', '-') },
  publicClient: 'demo-public',
  hawk: { id: 'demo', key: markedSecret('hawk').replaceAll(' ', '-') },
} as const;

/** Writes a key ring whose keys are settled. Returns those of its secrets that have no mark. */
export async function writeKeyRing(path: string): Promise<string[]> {
  const ring = {
    ...generateKeyRing({ now: 0, randomBytes }),
    clients: [callers.client, { id: callers.publicClient, public: true as const }],
    hawk: [{ id: callers.hawk.id, secret: callers.hawk.key }],
  };
  await keyRingToFile(path).create(ring);
  const { peppers, codeKeys, sealKeys, sm2Keys, tokenKeys, rsaKeys } = ring;
  return [
    ...[...peppers, ...codeKeys, ...sealKeys].map(({ secret }) => secret),
    ...sm2Keys.map(({ privateKey }) => privateKey),
    ...[...tokenKeys, ...rsaKeys].flatMap(({ pkcs8 }) =>
      pkcs8.split('\n').filter((line) => line.length > 40),
    ),
  ];
}
