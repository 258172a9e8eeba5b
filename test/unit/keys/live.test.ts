import { describe, expect, it, vi } from 'vitest';
import { keepLive, orAfterRefresh } from '../../../lib/keys/live.ts';
import { liveValue } from '../../support/live.ts';

const minuteMs = 60_000;
const ring = (pepperId: string) => ({ peppers: [{ id: pepperId }] });

/** A ring whose pepper is named after the number of the reading, and a clock that the test moves. */
async function setUp({ broken = false } = {}) {
  const state = { now: 1_000_000, reads: 0, broken };
  const read = async () => {
    state.reads += 1;
    if (state.broken) throw new Error('unreadable');
    return ring(`read-${state.reads}`);
  };
  const live = await keepLive(read, () => state.now);
  return { state, live, pepper: () => live.current().peppers[0]?.id };
}

describe('keepLive', () => {
  it('reads the ring once and keeps it', async () => {
    const { state, pepper } = await setUp();

    expect([pepper(), pepper()]).toEqual(['read-1', 'read-1']);
    expect(state.reads).toBe(1);
  });

  it('starts without a ring, refuses to be used, and reads it as soon as it can', async () => {
    const { state, live, pepper } = await setUp({ broken: true });
    expect(pepper).toThrow(expect.objectContaining({ code: 'internal' }));
    await expect(live.ready()).rejects.toThrow('unreadable');

    state.broken = false;
    await Promise.all([live.ready(), live.ready()]);
    await live.ready();

    expect(pepper()).toBe('read-3');
    expect(state.reads).toBe(3);
  });

  it('refreshes at most once a minute, so that misses cannot be used to flood its store', async () => {
    const { state, live, pepper } = await setUp();

    await live.refresh();
    state.now += minuteMs - 1;
    await live.refresh();
    expect(pepper()).toBe('read-1');

    state.now += 1;
    await live.refresh();
    expect(pepper()).toBe('read-2');
    await Promise.all([live.refresh(), live.refresh()]);
    expect(state.reads).toBe(2);

    state.now += minuteMs;
    await live.refresh();
    expect(pepper()).toBe('read-3');
  });

  it('reads once for misses at the same time', async () => {
    const { state, live } = await setUp();
    state.now += minuteMs;

    await Promise.all([live.refresh(), live.refresh(), live.refresh()]);

    expect(state.reads).toBe(2);
  });

  it('goes on with the ring that it has when a later reading fails', async () => {
    const { state, live, pepper } = await setUp();
    state.now += minuteMs;
    state.broken = true;

    await expect(live.refresh()).rejects.toThrow('unreadable');
    expect(pepper()).toBe('read-1');

    state.broken = false;
    state.now += minuteMs;
    await live.refresh();
    expect(pepper()).toBe('read-3');
  });

  it('says of a missing key that nobody knows, as long as the latest reading failed', async () => {
    const { state, live } = await setUp();
    state.now += minuteMs;
    state.broken = true;
    await live.ready();

    await expect(live.refresh()).rejects.toThrow('unreadable');
    expect(state.reads).toBe(2);
  });

  it('refreshes by itself a ring that is a minute old', async () => {
    const { state, live, pepper } = await setUp();

    state.now += minuteMs - 1;
    await live.ready();
    expect(pepper()).toBe('read-1');

    state.now += 1;
    await live.ready();
    expect(pepper()).toBe('read-2');
  });

  it('is as old as the start of its reading, however long that took', async () => {
    // Given a store that takes 40 s to answer
    const state = { now: 1_000_000, reads: 0 };
    const startedAt = state.now;
    const read = async () => {
      state.reads += 1;
      state.now += 40_000;
    };
    const live = await keepLive(read, () => state.now);

    // When somebody asks, by either way, an instant before a minute has passed since the start, and when it has
    state.now = startedAt + minuteMs - 1;
    await live.ready();
    await live.refresh();
    const before = state.reads;
    state.now = startedAt + minuteMs;
    await live.refresh();
    const refreshed = state.reads;
    state.now = startedAt + 2 * minuteMs;
    await live.ready();

    // Then it is read again from that moment on
    expect([before, refreshed, state.reads]).toEqual([1, 2, 3]);
  });

  it('is used as it is when it has grown old and cannot be read', async () => {
    const { state, live, pepper } = await setUp();
    state.now += minuteMs;
    state.broken = true;

    await live.ready();

    expect(pepper()).toBe('read-1');
  });
});

describe('a store that is silent', () => {
  it('holds nobody up for longer than a second who has a value', async () => {
    vi.useFakeTimers();
    let reads = 0;
    const read = () => {
      reads += 1;
      return reads === 1 ? Promise.resolve(ring('known')) : new Promise<never>(() => undefined);
    };
    const live = await keepLive(read, () => Date.now());
    vi.advanceTimersByTime(minuteMs);
    const ready = live.ready();
    await vi.advanceTimersByTimeAsync(1_000);
    await ready;
    expect([live.current(), reads]).toEqual([ring('known'), 2]);
    vi.useRealTimers();
  });
});

describe('orAfterRefresh', () => {
  it('finds what is there without reading again', async () => {
    const live = liveValue(['a']);
    expect(await orAfterRefresh(live, (names) => names.find((name) => name === 'a'))).toBe('a');
    expect(live.count.refreshes).toBe(0);
  });

  it('reads again once for what is missing', async () => {
    const live = liveValue(['a'], ['a', 'b']);
    expect(await orAfterRefresh(live, (names) => names.find((name) => name === 'b'))).toBe('b');
    expect(await orAfterRefresh(live, (names) => names.find((name) => name === 'c'))).toBeUndefined();
    expect(live.count.refreshes).toBe(2);
  });

  it('fails, rather than say that it does not exist, when the value cannot be read again', async () => {
    const live = { ...liveValue(['a']), refresh: () => Promise.reject(new Error('unreadable')) };
    await expect(orAfterRefresh(live, () => undefined)).rejects.toThrow('unreadable');
  });
});
