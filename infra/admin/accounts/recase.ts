import type { AliasMove, DynamoDbAliasMoves } from '../../../lib/adapters/dynamodb/alias-moves.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { openAliasMoves } from './open-accounts.ts';

/**
 * `accounts recase`: every account under the spelling of its names that `USERNAME_CASE` asks for. Of accounts whose
 * names are one under it, each keeps what it has.
 */
export const recaseCommand = defineCommand({
  summary: 'Keep every account under the names that USERNAME_CASE asks for',
  details:
    'For accounts from before USERNAME_CASE was there, or was changed. It reads the whole table, and can be repeated.\n' +
    'Accounts whose names become one are reported by their ids, and left as they are.',
  options: {
    keep: {
      type: 'boolean',
      help: 'keep the former spellings too, for what is still deployed; run it again without when nothing is',
    },
  },
  async run({ environment, stdout, stderr, now, about }, { keep = false }) {
    const aliases = openAliasMoves(environment);
    let renamed = 0;
    let conflicts = 0;
    const soFar = () => `${renamed} renamed, ${conflicts} conflicts`;
    about(soFar());
    for (const [first, ...others] of (await movesByAlias(aliases)).values()) {
      if (!first) continue;
      const outcome =
        others.length > 0
          ? { takenBy: others.map(({ id }) => id).join(', ') }
          : await aliases.move(first, now(), keep);
      if (outcome === 'moved') renamed += 1;
      about(soFar());
      if (typeof outcome === 'string') continue;
      conflicts += 1;
      stderr.write(`one ${first.alias.kind}: ${first.id}, ${outcome.takenBy ?? 'another account'}\n`);
    }
    stdout.write(`${soFar()}\n`);
    const subject = about(soFar());
    if (conflicts > 0) {
      throw new Refusal('Some accounts have names that become one; with USERNAME_CASE=exact they stay two', {
        isPartly: renamed > 0,
      });
    }
    return subject;
  },
});

/**
 * The moves by what they lead to. All are known before the first is made: of two accounts that would become one,
 * neither is to win by being read first. Takes the memory of the names that change.
 */
async function movesByAlias(aliases: DynamoDbAliasMoves): Promise<Map<string, AliasMove[]>> {
  const moves = new Map<string, AliasMove[]>();
  for await (const page of aliases.pages()) {
    for (const move of page) {
      const wanted = `${move.alias.kind}#${move.alias.value}`;
      moves.set(wanted, [...(moves.get(wanted) ?? []), move]);
    }
  }
  return moves;
}
