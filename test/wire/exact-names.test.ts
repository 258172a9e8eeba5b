import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startedWire } from '../support/started-wire.ts';
import { bothWays } from '../support/wire.ts';
import { sophonClient } from './sophon/client.ts';

const wire = startedWire({ USERNAME_CASE: 'exact' });

describe.each(bothWays)('names where case is exact, %s', (way) => {
  const sophon = sophonClient(wire, way);

  it('are two when they differ by case', async () => {
    const name = `Ming-${randomUUID().slice(0, 8)}`;
    await wire.createAccount({ username: name, password: 'the upper one' });
    await wire.createAccount({ username: name.toLowerCase(), password: 'the lower one' });
    expect(await sophon.signsIn(name, 'the upper one')).toBe(true);
    expect(await sophon.signsIn(name.toLowerCase(), 'the lower one')).toBe(true);
    expect(await sophon.signsIn(name.toLowerCase(), 'the upper one')).toBe(false);
    expect(await sophon.signsIn(name.toUpperCase(), 'the upper one')).toBe(false);
  });
});
