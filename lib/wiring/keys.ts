import { type KeyRingReader, keyRingInFile, keyRingInSecret } from '../adapters/key-ring/read-key-ring.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { keepLive, type Live } from '../keys/live.ts';

/** What every part of the service is put together from: the settings, the key ring and the clock. */
export interface KeyWiring {
  readonly config: Config;
  readonly keyRing: Live<KeyRing>;
  /** ms since the epoch */
  readonly now: () => number;
}

/** Reads the settings and the key ring that they name, once per process. @throws ConfigError */
export async function wireKeys(): Promise<KeyWiring> {
  const config = readConfig();
  const now = () => Date.now();
  return { config, keyRing: await keepLive(readerFor(config), now), now };
}

function readerFor({ KEY_RING_FILE, KEY_RING_SECRET }: Config): KeyRingReader {
  if (KEY_RING_FILE) return keyRingInFile(KEY_RING_FILE);
  if (KEY_RING_SECRET) return keyRingInSecret(KEY_RING_SECRET);
  throw new ConfigError('Bad configuration. KEY_RING_SECRET: required');
}
