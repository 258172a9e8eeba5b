import { describe, expect, it } from 'vitest';
import { keyRingHere } from './keyring-here.ts';
import { terminal } from './terminal.ts';

const secret = 'p7Yk2mQx9Vb4Rt6Wz1Ln8Hc3Jd';
const other = 'Gd5Ss0Uf2Ke7Pa9Xo4Mi6Bw1Zq';

describe.each(['file', 'secret'] as const)('operators at one key ring at the same time, in a %s', (place) => {
  const { createBareRing, keyring, storedRing } = keyRingHere(place);

  it('keeps the pepper that comes while another one is asked for the secret of a client', async () => {
    // given
    await createBareRing();
    const screen = terminal();
    const adding = keyring(['add-client', '--id', 'app'], { input: screen });
    await screen.showed('New secret');

    // when
    const rotation = await keyring(['rotate', '--sections', 'peppers']);
    screen.type(`${secret}\r${secret}\r`);

    // then
    expect([rotation.code, (await adding).code]).toEqual([0, 0]);
    const { peppers, clients } = await storedRing();
    expect(peppers).toHaveLength(2);
    expect(clients).toEqual([{ id: 'app', secret }]);
  });

  it('decides on the ring that is there at the write whether an id is taken', async () => {
    await createBareRing();
    const screen = terminal();
    const adding = keyring(['add-client', '--id', 'app'], { input: screen });
    await screen.showed('New secret');

    await keyring(['add-client', '--id', 'app', '--secret', secret]);
    screen.type('\r');

    expect(await adding).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/There is a client app already\n$/),
    });
    expect((await storedRing()).clients).toEqual([{ id: 'app', secret }]);
  });

  it('replaces the secret that is there at the write', async () => {
    await createBareRing();
    await keyring(['add-client', '--id', 'app', '--secret', secret]);
    const screen = terminal();
    const replacing = keyring(['replace-secret', '--id', 'app'], { input: screen });
    await screen.showed('New secret');

    await keyring(['replace-secret', '--id', 'app', '--secret', other]);
    screen.type('\r');

    expect((await replacing).code).toBe(0);
    const [client] = (await storedRing()).clients;
    expect(client?.former?.map((one) => one.secret)).toEqual([other, secret]);
  });

  it('keeps what all of them write', async () => {
    await createBareRing();

    const outcomes = await Promise.all([
      keyring(['rotate', '--sections', 'peppers']),
      keyring(['add-client', '--id', 'app', '--secret', secret]),
      keyring(['rotate', '--sections', 'peppers']),
      keyring(['add-hawk', '--id', 'box', '--secret', secret]),
    ]);

    expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      Array(4).fill({ code: 0, stderr: '' }),
    );
    const { peppers, clients, hawk } = await storedRing();
    expect([peppers.length, clients.length, hawk.length]).toEqual([3, 1, 1]);
    expect(new Set(peppers.map(({ id }) => id)).size).toBe(3);
  });
});
