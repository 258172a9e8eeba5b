import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, expect, it } from 'vitest';
import type { KeyRing } from '../../../lib/keys/key-ring.ts';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { startedWire } from '../../support/started-wire.ts';
import { ringKey } from '../../unit/tokens/ring-key.ts';

// Once, not both ways: the two share the key ring in memory, and this is about when it is read.
const wire = startedWire();
afterEach(() => {
  startClock();
});

it('publishes a new key within a minute, which is before anything is signed with it', async () => {
  // given
  const published = async () => {
    const reply = await wire.overHttp({ method: 'GET', path: '/oauth2/jwks' });
    return (reply.json as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
  };
  const before = await published();
  const file = wire.local.keyRingFile;
  const ring = JSON.parse(await readFile(file, 'utf8')) as KeyRing;
  const fresh = { ...ringKey('fresh'), createdAt: Date.now() };

  // when
  await writeFile(file, JSON.stringify({ ...ring, tokenKeys: [fresh, ...ring.tokenKeys] }));
  stopClock();
  passTime(60_000);

  // then
  expect(await published()).toEqual(['fresh', ...before]);
});
