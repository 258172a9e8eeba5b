import { Structure } from '../draft.ts';
import { lootOf } from './bench.ts';
import { draftOf, type Seed } from './seed.ts';

const json = (): [string, string][] => [['content-type', 'application/json']];
const prepare: Seed['prepare'] = async (bench) => {
  const account = await bench.createAccount();
  return { account, values: lootOf(account, 'own') };
};

/** The face box. */
export const sophonSeeds: readonly Seed[] = [
  {
    name: 'sophon/login',
    route: 'POST /sophon/v2/face/login',
    outcomes: 6,
    prepare,
    draft: ({ account: { username, password } }) =>
      draftOf({
        method: 'POST',
        path: '/sophon/v2/face/login',
        headers: json(),
        body: Structure.of({ username, password }),
      }),
  },
  {
    name: 'sophon/change',
    route: 'POST /sophon/v2/face/changepassword',
    uses: 'password',
    outcomes: 8,
    prepare,
    draft: ({ account: { username, password, newPassword } }) =>
      draftOf({
        method: 'POST',
        path: '/sophon/v2/face/changepassword',
        headers: json(),
        body: Structure.of({ username, old_password: password, new_password: newPassword }),
      }),
  },
];
