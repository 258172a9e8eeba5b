import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import * as z from 'zod';
import { isSameSecret, plainSecret } from '../../lib/credential/secret.ts';
import { openPassword } from '../../lib/dialects/authing/open-password.ts';
import { systemInfo } from '../../lib/dialects/authing/system-info.ts';
import { ServiceError } from '../../lib/errors/service-error.ts';
import { generateKeyRing } from '../../lib/keys/generate-key-ring.ts';
import { type KeyRing, liveSecrets } from '../../lib/keys/key-ring.ts';
import type { GeneratedKeys } from '../../lib/keys/new-key.ts';
import { rotateKeyRing } from '../../lib/keys/rotate-key-ring.ts';
import { type ServiceUnderTest, somewhere } from '../support/credential-service.ts';
import { newPhone } from '../support/new-phone.ts';
import { jsEncrypt, sm2Layouts } from '../wire/authing/ciphers.ts';
import { type Instance, startInstance, type World } from './instance.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const purpose = 'test:reset';
const noteKind = { purpose: 'test:note', content: z.object({ said: z.string() }) } as const;

/** One step of a history; `by` and `next` say which of the two instances does a thing, and which goes on with it. */
export type Step =
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'rotate'; readonly section: keyof GeneratedKeys; readonly overlapMs: number }
  | { readonly do: 'replace secret' }
  | {
      readonly do: 'sign in' | 'change' | 'race' | 'reset' | 'note' | 'token' | 'client' | 'cipher';
      readonly by: 0 | 1;
      readonly next: 0 | 1;
    };

const instance = fc.constantFrom<0 | 1>(0, 1);

/** RSA keys take long to make, and are made seldom. */
const sections = ['peppers', 'codeKeys', 'sealKeys', 'sm2Keys'] as const;

/** Any history of requests to two instances, between which keys are rotated and time passes. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('wait' as const),
        ms: fc.constantFrom(1_000, 20_000, 59_000, 61_000, 119_000, 121_000, 5 * minute),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('rotate' as const),
        section: fc.oneof(
          { weight: 40, arbitrary: fc.constantFrom(...sections) },
          { weight: 5, arbitrary: fc.constantFrom('tokenKeys' as const, 'rsaKeys' as const) },
        ),
        // Shorter than what was made before needs, an overlap ends it: that is not asked for here.
        overlapMs: fc.constantFrom(15 * minute, day, 31 * day),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('replace secret' as const) }) },
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constantFrom(
          'sign in',
          'change',
          'race',
          'reset',
          'note',
          'token',
          'client',
          'cipher' as const,
        ),
        by: instance,
        next: instance,
      }),
    },
  ) as fc.Arbitrary<Step>,
  { minLength: 10, maxLength: 40 },
);

/** A ring for the histories of a run, whose RSA keys are made once. */
export function ringOfRun(now: number): KeyRing {
  const ring = generateKeyRing({ now, randomBytes });
  const secret = 'first-secret';
  return { ...ring, clients: [{ id: 'app', secret }], hawk: [{ id: 'box', secret }] };
}

/** Runs a history on an account of its own. @returns what was not as it must be, in words */
export async function violationsOf(
  history: readonly Step[],
  { test, ring }: { readonly test: ServiceUnderTest; readonly ring: KeyRing },
): Promise<string[]> {
  const world: World = { test, ring: structuredClone(ring), texts: [] };
  const instances = [await startInstance(world), await startInstance(world)] as const;
  const phone = newPhone();
  const passwords = ['first password 1'];
  const { id, username } = await test.account(null, { phone });
  const violations: string[] = [];
  const claimant = { alias: { kind: 'username', value: username } } as const;
  const present = () => passwords.at(-1) ?? '';

  /** What a request ends with; a fault of the service's own is a violation wherever it happens. */
  const ends = async (what: string, by: Instance, work: () => Promise<unknown>, allowed = ['ok']) => {
    const outcome = await by.request(work).then(
      () => 'ok',
      (error: unknown) => (error instanceof ServiceError ? error.code : `bug: ${error}`),
    );
    if (!allowed.includes(outcome)) violations.push(`${what}: ${outcome}`);
    return outcome;
  };
  const signIn = (by: Instance, password: string) =>
    by.credentials.signIn({ alias: claimant.alias, secret: plainSecret(password), source: somewhere });
  const change = (by: Instance, from: string, to: string) =>
    by.credentials.changePassword({
      claimant,
      oldSecret: plainSecret(from),
      newSecret: plainSecret(to),
      source: somewhere,
    });
  const next = () => `password number ${passwords.length + 1}`;
  const sendCode = (by: Instance) =>
    by.codes.send({ claimant: { alias: { kind: 'phone', value: phone } }, purpose, source: somewhere });
  const reset = (by: Instance, password: string) =>
    by.codes.changePassword({
      claimant: { alias: { kind: 'phone', value: phone } },
      purpose,
      code: /\d{6}/.exec(world.texts.at(-1) ?? '')?.[0] ?? '',
      newSecret: plainSecret(password),
      source: somewhere,
    });

  await ends('first code', instances[0], () => sendCode(instances[0]));
  await ends('first password', instances[0], () => reset(instances[0], present()));

  const steps: Record<Step['do'], (by: Instance, then: Instance, step: Step) => Promise<unknown>> = {
    wait: async (_by, _then, step) => {
      if (step.do === 'wait') test.clock.now += step.ms;
    },
    rotate: async (_by, _then, step) => {
      if (step.do !== 'rotate') return;
      const { overlapMs, section } = step;
      const options = { now: test.clock.now, randomBytes, overlapMs, sections: [section] };
      world.ring = rotateKeyRing(world.ring, options);
    },
    'replace secret': async () => {
      const [app] = world.ring.clients;
      const former = [{ secret: app?.secret ?? '', retiresAt: test.clock.now + day }, ...(app?.former ?? [])];
      const secrets = { secret: `secret number ${former.length + 1}`, former };
      world.ring = {
        ...world.ring,
        clients: [{ id: 'app', ...secrets }],
        hawk: [{ id: 'box', ...secrets }],
      };
    },
    'sign in': async (by, then) => {
      await ends('sign-in', by, () => signIn(by, present()));
      await ends('wrong sign-in', by, () => signIn(by, 'a wrong one'), ['wrong_password']);
      await ends('sign-in after a wrong one', then, () => signIn(then, present()));
    },
    change: async (by, then) => {
      const to = next();
      await ends('change', by, () => change(by, present(), to));
      passwords.push(to);
      await ends('sign-in after a change', then, () => signIn(then, to));
    },
    race: async (by, then) => {
      const to = [`${next()} a`, `${next()} b`];
      const lost = ['ok', 'outdated', 'wrong_password'];
      const outcomes = await Promise.all([
        ends('one of two changes', by, () => change(by, present(), to[0] ?? ''), lost),
        ends('the other of two changes', then, () => change(then, present(), to[1] ?? ''), lost),
      ]);
      const won = to.filter((_, i) => outcomes[i] === 'ok');
      if (won.length !== 1) violations.push(`${won.length} of two changes made`);
      passwords.push(...won);
    },
    reset: async (by, then) => {
      const to = next();
      await ends('code', by, () => sendCode(by));
      const from = present();
      await ends('reset', then, () => reset(then, to));
      if (from === present()) passwords.push(to);
    },
    note: async (by, then) => {
      const said = { said: 'hello' };
      const note = await by.request(() => by.notes.seal(noteKind, said, test.clock.now + 5 * minute));
      const opened = await then.request(() => then.notes.open(noteKind, note));
      if (opened?.said !== said.said) violations.push('a note was not known');
    },
    token: async (by, then) => {
      const owner = { id, version: passwords.length };
      const grant = { audience: 'app', scope: [], lifetimeSeconds: 300 };
      const token = await by.request(() => by.tokens.mint(owner, grant));
      await ends('token', then, () => then.tokens.authenticate(token));
      const { keys } = await then.request(() => then.tokens.jwks());
      const { kid } = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString());
      if (!keys.some((key) => key.kid === kid)) violations.push('a token by an unpublished key');
    },
    client: async (by) => {
      const [app] = world.ring.clients;
      // A new secret takes a minute to get around, for which the former ones are there: a client moves when it likes.
      const secrets = app ? liveSecrets(app, test.clock.now) : [];
      const secret = secrets.at(-1) ?? '';
      await ends('client', by, () => by.client('app', secret));
      const known = await by.request(async () => by.hawk.credentials('box'));
      if (!known.includes(secret)) violations.push('a HAWK caller was not known');
    },
    cipher: async (by, then) => {
      const published = await by.request(async () => systemInfo(by.keyRing.current(), test.clock.now));
      const encrypted = {
        rsa: jsEncrypt(present(), published.rsa.publicKey),
        sm2: sm2Layouts['UTF-8, C1C3C2']?.(present(), published.sm2.publicKey) ?? '',
      };
      for (const type of ['rsa', 'sm2'] as const) {
        await ends(`password under ${type}`, then, async () => {
          const { secret } = await openPassword(encrypted[type], type, then.keyRing, test.clock.now);
          if (!isSameSecret(secret, plainSecret(present()))) throw new Error('another password');
        });
      }
    },
  };

  for (const step of history) {
    const [by, then] = 'by' in step ? [instances[step.by], instances[step.next]] : instances;
    await steps[step.do](by, then, step);
  }

  const account = await test.accounts.read(id);
  const works: string[] = [];
  for (const [place, password] of [...new Set(passwords)].entries()) {
    for (const one of instances) {
      const [hash] = account?.credential ?? [];
      const isRight = async () => {
        if (hash && (await one.hasher.verify(plainSecret(password), hash))) works.push(`${place}`);
      };
      await ends('the last look', one, isRight);
    }
  }
  const last = String(new Set(passwords).size - 1);
  if (works.join() !== [last, last].join()) violations.push(`passwords that sign in: ${works.join()}`);
  return violations;
}
