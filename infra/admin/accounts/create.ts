import { aliasesOf } from '../../../lib/credential/account.ts';
import { createAccount } from '../../../lib/credential/create-account.ts';
import { policyIssues } from '../../../lib/credential/policy/policy.ts';
import { plainSecret } from '../../../lib/credential/secret.ts';
import { defineCommand } from '../command.ts';
import { readSecret } from '../read-secret.ts';
import { Refusal } from '../refusal.ts';
import { aliasOptions, describeAlias, readNewMembers } from './account-members.ts';
import { openCredentials } from './open-credentials.ts';

/** `accounts create`: prints the new account's id and nothing else on standard output. */
export const createCommand = defineCommand({
  summary: 'Create an account and print its id',
  details:
    'Without --password and --no-password the password is asked for on a terminal, and read from standard\n' +
    'input otherwise. A password that breaks the policy is accepted with a warning.',
  options: {
    ...aliasOptions,
    language: { type: 'string', value: 'zh|en', help: "language of the owner's messages" },
    password: {
      type: 'string',
      value: '<password>',
      help: 'other users of this machine can see it: prefer the prompt',
    },
    'no-password': { type: 'boolean', help: 'the owner sets the first password by a verification code' },
  },
  async run(context, { password: given, 'no-password': without, ...options }) {
    if (given !== undefined && without) throw new Refusal('--password and --no-password exclude each other');
    const members = readNewMembers(options);
    if (aliasesOf(members).length === 0) {
      throw new Refusal(
        'An account needs at least one of --username, --phone, --email, --agent with --usercode',
      );
    }
    const creator = await openCredentials(context);
    const password = without ? undefined : await readSecret(context, 'password', given);
    const creation = await createAccount(creator, {
      ...members,
      ...(password !== undefined && { password: plainSecret(password) }),
    });
    if (!creation.created) throw new Refusal(`${describeAlias(creation.taken)} is taken`);
    const subject = context.about(creation.id);
    const issues = password === undefined ? [] : policyIssues(password, members, creator.policy);
    if (issues.length > 0) context.stderr.write(`warning: weak password: ${issues.join(', ')}\n`);
    context.stdout.write(`${creation.id}\n`);
    return subject;
  },
});
