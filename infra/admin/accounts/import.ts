import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createAccount } from '../../../lib/credential/create-account.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { describeAlias } from './account-members.ts';
import { type AccountCreator, openCredentials } from './open-credentials.ts';
import { readImportLine } from './read-import-line.ts';

/**
 * `accounts import`: one account for each line. A line that fails is reported and does not stop the others, so an
 * import can be repeated: what is there already is reported as taken.
 */
export const importCommand = defineCommand({
  summary: 'Create accounts with the password hashes of another system, from JSON lines',
  details:
    'Each line is an object with some of: username, phone, email, agent and usercode, language, hash. Hashes are\n' +
    'read as $2a$/$2b$/$2y$ (bcrypt), $md5$, $sha1$, $sha256$ (hex; salted: $sha256$prefix=<base64>$ or suffix=),\n' +
    '$pbkdf2-…$, $scrypt$ and $argon2id$. They are replaced by our own at the first sign-in; unsalted MD5 at once.\n' +
    'Weak ones (fast digests, and fewer rounds than the minima of OWASP) are wrapped in our own until then, so that\n' +
    'what is stored is no weaker than the rest; each takes the time of one hash.',
  options: {
    file: { type: 'string', value: '<path>', help: 'where the lines are; standard input by default' },
  },
  async run(context, { file }) {
    const creator = await openCredentials(context);
    const lines = createInterface({
      input: file === undefined ? context.stdin : createReadStream(file),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    let number = 0;
    let imported = 0;
    let failed = 0;
    // One after the other: of two lines that want the same alias, the first gets it.
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const problem = await importLine(creator, line);
      if (problem === undefined) imported += 1;
      else {
        failed += 1;
        // One line each, whatever it says: what follows a line feed could pass for a line of the record.
        context.stderr.write(`line ${number}: ${problem.replace(/\s+/g, ' ')}\n`);
      }
      context.about(`${imported} imported, ${failed} failed`);
    }
    const counts = context.about(`${imported} imported, ${failed} failed`);
    context.stdout.write(`${counts}\n`);
    if (failed > 0) throw new Refusal('Not every line could be imported', { isPartly: imported > 0 });
    return counts;
  },
});

/** What is wrong with the line, or undefined when its account was created. Faults of the database end the import. */
async function importLine(creator: AccountCreator, line: string): Promise<string | undefined> {
  try {
    const creation = await createAccount(creator, readImportLine(line));
    return creation.created ? undefined : `${describeAlias(creation.taken)} is taken`;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}
