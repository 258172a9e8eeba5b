import { expect, it } from 'vitest';
import { createRefresh } from '../../../lib/keys/refresh.ts';

function given(task: () => Promise<void> = async () => {}) {
  const state = { now: 1_000_000, runs: 0 };
  const refresh = createRefresh(
    () => {
      state.runs += 1;
      return task();
    },
    () => state.now,
  );
  return { state, refresh };
}

it('runs at once the first time', async () => {
  const { state, refresh } = given();
  expect(await refresh({ sinceEndMs: 60_000 })).toEqual({ ok: true });
  expect(state.runs).toBe(1);
});

it('runs again only when the cooldown is over', async () => {
  const { state, refresh } = given();
  await refresh({ sinceEndMs: 60_000 });
  state.now += 59_999;
  await refresh({ sinceEndMs: 60_000 });
  expect(state.runs).toBe(1);
  state.now += 1;
  await refresh({ sinceEndMs: 60_000 });
  expect(state.runs).toBe(2);
});

it('counts a failure as an attempt and keeps its cause', async () => {
  const cause = new Error('down');
  const { state, refresh } = given(() => Promise.reject(cause));
  expect(await refresh({ sinceEndMs: 60_000 })).toEqual({ ok: false, cause });
  expect(await refresh({ sinceEndMs: 60_000 })).toEqual({ ok: false, cause });
  expect(state.runs).toBe(1);
});

it('shares one run among concurrent callers, even without a cooldown', async () => {
  const { state, refresh } = given();
  await Promise.all([refresh({ sinceEndMs: 0 }), refresh({ sinceEndMs: 0 }), refresh({ sinceEndMs: 0 })]);
  expect(state.runs).toBe(1);
});

it('measures the cooldown from the end of an attempt, so that a slow failure is not followed by another', async () => {
  const { state, refresh } = given(async () => {
    state.now += 2_000;
    throw new Error('deadline');
  });
  await refresh({ sinceEndMs: 1_000 });
  await refresh({ sinceEndMs: 1_000 });
  expect(state.runs).toBe(1);
});

it('measures it from the start where the task may have missed what changed under way', async () => {
  const { state, refresh } = given(async () => {
    state.now += 5_000;
  });
  await refresh({ sinceStartMs: 60_000 });
  state.now += 54_999;
  await refresh({ sinceStartMs: 60_000 });
  expect(state.runs).toBe(1);
  state.now += 1;
  await refresh({ sinceStartMs: 60_000 });
  expect(state.runs).toBe(2);
});

it('is not put off by an attempt that lies ahead, since the clock was set back', async () => {
  const { state, refresh } = given();
  await refresh({ sinceStartMs: 60_000 });
  state.now -= 3_600_000;
  await refresh({ sinceStartMs: 60_000 });
  await refresh({ sinceStartMs: 60_000 });
  expect(state.runs).toBe(2);
});
