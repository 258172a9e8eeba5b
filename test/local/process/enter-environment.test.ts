import { expect, it } from 'vitest';
import { enterEnvironment } from '../../../infra/local/process/enter-environment.ts';

it('keeps what is set in the environment to something, and gets back all that was changed', () => {
  const environment: NodeJS.ProcessEnv = { SET: 'mine', EMPTY: '', HIDDEN: 'profile' };

  const undo = enterEnvironment(environment, { SET: 'theirs', EMPTY: 'x', NEW: 'new' }, ['HIDDEN']);
  expect(environment).toEqual({ SET: 'mine', EMPTY: 'x', NEW: 'new' });

  undo();
  expect(environment).toEqual({ SET: 'mine', EMPTY: '', HIDDEN: 'profile' });
});
