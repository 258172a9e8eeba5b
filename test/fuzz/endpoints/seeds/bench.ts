import { createHash } from 'node:crypto';
import { mintToken } from '../../../support/mint-token.ts';
import { codeSentTo } from '../../../support/text-messages.ts';
import type { Draft } from '../draft.ts';
import { markedSecret } from '../marks.ts';
import { sentRequest } from '../request.ts';
import { type Answered, call, unrouted } from '../service/call.ts';
import { callers } from '../service/key-ring.ts';
import type { FuzzedService } from '../service/service.ts';

/** An account that the fuzzer has made, with all names that an account can have. */
export interface FuzzAccount {
  readonly id: string;
  readonly username: string;
  /** E.164 */
  readonly phone: string;
  readonly email: string;
  readonly agentid: number;
  readonly usercode: number;
  readonly password: string;
  /** What a change sets in its place. */
  readonly newPassword: string;
}

/** What seeds are prepared with. */
export interface Bench {
  readonly service: FuzzedService;
  /** With a username and a phone, and one name more. */
  createAccount(more?: 'email' | 'agent'): Promise<FuzzAccount>;
  /** An access token of one of the dialects, without a sign-in. */
  token(account: FuzzAccount, dialect: TokenDialect): Promise<string>;
  /** Makes a request that has to succeed, and returns its answer's JSON. */
  ask(draft: Draft): Promise<Record<string, unknown>>;
  /** The code that was last sent to an account. */
  codeOf(account: FuzzAccount): string;
}

const grants = {
  'tencent-ciam': { audience: callers.client.id, scope: ['openid'], lifetimeSeconds: 3600 },
  authing: { audience: callers.client.id, scope: ['openid'], lifetimeSeconds: 3600 },
  qingzhenyun: { audience: 'qingzhenyun', scope: [], lifetimeSeconds: 3600, isRenewable: true },
} as const;

type TokenDialect = keyof typeof grants;

let given = 0;

/** A network that no request came from yet, so that none of them is slowed down for another. */
export function newAddress(): string {
  given += 1;
  return `10.${(given >> 16) & 255}.${(given >> 8) & 255}.${given & 255}`;
}

/** A bench over a running service. */
export function benchOf(service: FuzzedService): Bench {
  const { wire } = service;
  let accounts = 0;
  return {
    service,
    createAccount: async (more) => {
      accounts += 1;
      const [username, password] = [`fuzzed-user-${accounts}`, markedSecret('old password')];
      const [agentid, usercode] = [100_000 + accounts, 200_000 + accounts];
      const email = `${username}@example.com`;
      const names = { email, agent: `${agentid}/${usercode}` };
      const { id, phone } = await wire.createAccount({
        username,
        password,
        ...(more && { [more]: names[more] }),
      });
      const newPassword = markedSecret('new password');
      return { id, username, phone, email, agentid, usercode, password, newPassword };
    },
    token: (account, dialect) => mintToken(wire, account, grants[dialect]),
    ask: async (draft) => {
      const answered = await call(service, sentRequest(draft, new URL(wire.local.url)), newAddress());
      if (answered === unrouted || answered.line?.outcome !== 'ok')
        throw new Error(`refused: ${said(answered)}`);
      return answered.body.length === 0
        ? {}
        : (JSON.parse(answered.body.toString()) as Record<string, unknown>);
    },
    codeOf: ({ phone }) => codeSentTo(wire, phone),
  };
}

function said(answered: Answered | typeof unrouted): string {
  return answered === unrouted ? unrouted : `${answered.status} ${answered.body.toString()}`;
}

/** What of an account may be put where it does not belong. */
export function lootOf(account: FuzzAccount, whose: 'own' | 'other'): Record<string, string> {
  const { username, phone, email, agentid, usercode, password, newPassword } = account;
  const md5 = createHash('md5').update(password).digest('hex');
  const members = { username, phone, email, agentid, usercode, password, newPassword, md5 };
  return Object.fromEntries(
    Object.entries(members).map(([name, value]) => [`${whose} ${name}`, String(value)]),
  );
}
