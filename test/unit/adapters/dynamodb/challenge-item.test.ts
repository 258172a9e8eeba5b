import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  challengeKey,
  expiryAttributes,
  expiryShards,
  keyPart,
  ttlOf,
} from '../../../../lib/adapters/dynamodb/challenge-item.ts';

const now = 1_700_000_000_001;

describe('the time at which DynamoDB deletes an item', () => {
  it('is in whole seconds, and never before the item is over', () => {
    expect(ttlOf(now)).toEqual({ N: '1700000001' });
    expect(ttlOf(1_700_000_000_000)).toEqual({ N: '1700000000' });
  });

  it('leaves the purge an hour', () => {
    const { ttl, expiresAt } = expiryAttributes(challengeKey('code', 'account-1'), now);
    expect(expiresAt).toEqual({ N: String(now) });
    expect(ttl).toEqual(ttlOf(now + 3_600_000));
  });
});

describe('the shard of an item', () => {
  it('is the same whenever it is asked for, and one of those that the purge reads', () => {
    const keys = Array.from({ length: 200 }, () => challengeKey('code', randomUUID()));
    const shards = keys.map((key) => expiryAttributes(key, now).expiryShard?.S);
    expect(keys.map((key) => expiryAttributes(key, now + 1).expiryShard?.S)).toEqual(shards);
    expect([...new Set(shards)].sort()).toEqual(Array.from({ length: expiryShards }, (_, i) => String(i)));
  });
});

describe('a text in a key', () => {
  it('cannot be read, is of one length, and runs together with no other part', () => {
    const texts = ['network 192.0.2.1', 'client app', '', 'x'.repeat(5_000), 'a#b'];
    const parts = texts.map(keyPart);
    expect(new Set(parts).size).toBe(texts.length);
    for (const part of parts) expect(part).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
