import { replaceSecret } from '../../../lib/keys/replace-secret.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { callerKinds, kindOf, readKind } from './caller-kinds.ts';
import { printIfMade, readCallerSecret, secretDetails, secretOptions } from './caller-secret.ts';
import { requireCaller, withChangedCaller } from './callers.ts';
import { idOption, requireId } from './id-option.ts';
import { keyRingPlace } from './key-ring-place.ts';
import { knownWithin } from './known-within.ts';
import { overlapOption, readOverlap } from './overlap-option.ts';

const defaultOverlap = '24h';

/** `keyring replace-secret` */
export const replaceSecretCommand = defineCommand({
  summary: 'Give a caller a new secret; the former one goes on working for the overlap',
  details: `${secretDetails}\nAfter a leak say --overlap 0s: the former secret ends as soon as the new one is known.`,
  options: {
    ...idOption('caller'),
    kind: {
      type: 'string',
      value: Object.keys(callerKinds).join('|'),
      help: 'what the caller is; needed when several have this id',
    },
    ...overlapOption('the former secret', defaultOverlap),
    ...secretOptions,
  },
  async run(context, { id: given, kind: name, overlap = defaultOverlap, ...options }) {
    const id = requireId(given);
    const asked = name === undefined ? undefined : readKind(name);
    const overlapMs = readOverlap(overlap);
    const place = keyRingPlace(context.environment);
    const replacement = await readCallerSecret(context, options);
    const { secret } = replacement;
    const ring = await place.write.change((present) => {
      const kind = asked ?? kindOf(present, id);
      const caller = requireCaller(present, kind, id);
      context.about(`${kind} ${id}`);
      // It would go on working, though the operator may believe that a leak is closed.
      if (caller.secret === secret) throw new Refusal(`That is the present secret of ${id}`);
      const changed = replaceSecret(caller, { secret, now: context.now(), overlapMs });
      return withChangedCaller(present, kind, changed);
    });
    const kind = asked ?? kindOf(ring, id);
    const { former = [] } = requireCaller(ring, kind, id);
    const until = former[0] && `; the former one works until ${new Date(former[0].retiresAt).toISOString()}`;
    context.stdout.write(
      `Replaced the secret of ${id}: the new one is known everywhere within ${knownWithin}${until ?? ''}\n`,
    );
    printIfMade(context.stdout, replacement);
    return context.about(`${kind} ${id}`);
  },
});
