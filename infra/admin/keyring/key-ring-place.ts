import {
  type KeyRingReader,
  keyRingInFile,
  keyRingInSecret,
} from '../../../lib/adapters/key-ring/read-key-ring.ts';
import {
  type KeyRingWriter,
  keyRingToFile,
  keyRingToSecret,
} from '../../../lib/adapters/key-ring/write-key-ring.ts';
import { Refusal } from '../refusal.ts';

/** Where the key ring of the stage at hand is. */
export interface KeyRingPlace {
  /** How it is named to an operator. */
  readonly description: string;
  read(): ReturnType<KeyRingReader>;
  readonly write: KeyRingWriter;
}

/** The place that the settings name: a file, or a secret in Secrets Manager. @throws Refusal when they name none */
export function keyRingPlace({
  KEY_RING_FILE,
  KEY_RING_SECRET,
  AWS_ENDPOINT_URL_DYNAMODB,
}: NodeJS.ProcessEnv): KeyRingPlace {
  if (KEY_RING_FILE) {
    return {
      description: `file ${KEY_RING_FILE}`,
      read: () => keyRingInFile(KEY_RING_FILE)(),
      write: keyRingToFile(KEY_RING_FILE),
    };
  }
  if (KEY_RING_SECRET) {
    return {
      description: `secret ${KEY_RING_SECRET}`,
      read: () => keyRingInSecret(KEY_RING_SECRET)(),
      write: keyRingToSecret(KEY_RING_SECRET),
    };
  }
  throw new Refusal(
    AWS_ENDPOINT_URL_DYNAMODB
      ? `Which key ring? No local service is known at ${AWS_ENDPOINT_URL_DYNAMODB}: set KEY_RING_FILE`
      : 'Which key ring? Name a deployment with --stage, or set KEY_RING_FILE',
  );
}
