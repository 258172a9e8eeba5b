import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { type AccountId, type Alias, aliasesOf } from '../../credential/account.ts';
import { canonicalAlias, type UsernameCase, usernameCases } from '../../credential/canonical-alias.ts';
import { accountKey, aliasKey, fromItem, type Item } from './account-item.ts';
import { AliasItems } from './alias-items.ts';
import { withinDeadline } from './client.ts';

/** The longest partition key of DynamoDB, in bytes. */
const longestKey = 2_048;

/** An alias whose item may be under a key that another rule gave it. */
export interface AliasMove {
  readonly id: AccountId;
  /** In the canonical spelling that it is to have. */
  readonly alias: Alias;
  /** The keys that it may have had. */
  readonly former: readonly Item[];
}

/** What became of a move: done, not needed, or that another account has the alias. */
export type MoveOutcome = 'moved' | 'in_place' | { readonly takenBy: AccountId | undefined };

/**
 * The aliases of accounts that were created under another rule of what is canonical: before `USERNAME_CASE` was, or was
 * changed. For an operator's command; it reads the whole table.
 */
export class DynamoDbAliasMoves {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #usernameCase: UsernameCase;
  readonly #pageSize: number | undefined;
  readonly #items: AliasItems;

  /** @param pageSize items of a page; as many as DynamoDB reads at once, unless given */
  constructor(client: DynamoDBClient, table: string, usernameCase: UsernameCase, pageSize?: number) {
    this.#client = client;
    this.#table = table;
    this.#usernameCase = usernameCase;
    this.#pageSize = pageSize;
    this.#items = new AliasItems(client, table);
  }

  /** Every alias that may have to be moved, page by page. */
  async *pages(): AsyncGenerator<readonly AliasMove[]> {
    let start: Item | undefined;
    do {
      const command = new ScanCommand({
        TableName: this.#table,
        FilterExpression: 'begins_with(pk, :account)',
        ExpressionAttributeValues: { ':account': accountKey('').pk ?? { S: '' } },
        ConsistentRead: true,
        Limit: this.#pageSize,
        ExclusiveStartKey: start,
      });
      const { Items = [], LastEvaluatedKey } = await withinDeadline((abortSignal) =>
        this.#client.send(command, { abortSignal }),
      );
      yield Items.flatMap((item) => this.#movesOf(item));
      start = LastEvaluatedKey;
    } while (start);
  }

  /**
   * Makes the alias lead to its account under its canonical spelling, and then no longer under a former one: a crash in
   * between leaves both, and the move can be repeated.
   * @param keepFormer leave the former one as well, for a deployment that still goes by it
   * @param now ms since the epoch
   */
  async move({ id, alias, former }: AliasMove, now: number, keepFormer: boolean): Promise<MoveOutcome> {
    const holder = await this.#items.holderOf(aliasKey(alias));
    if (holder !== id && !(await this.#items.reserve(alias, { id, at: now }))) {
      return { takenBy: await this.#items.holderOf(aliasKey(alias)) };
    }
    let outcome: MoveOutcome = holder === id ? 'in_place' : 'moved';
    if (keepFormer) return outcome;
    for (const key of former) {
      const isOurs = (await this.#items.holderOf(key)) === id;
      if (isOurs && (await this.#items.giveBack(key, id))) outcome = 'moved';
    }
    return outcome;
  }

  #movesOf(item: Item): AliasMove[] {
    const account = fromItem(item);
    return aliasesOf(account).flatMap((given) => {
      const alias = canonicalAlias(given, this.#usernameCase);
      const wanted = aliasKey(alias).pk?.S;
      const former = [...new Set(formerKeys(given))].filter((key) => key !== wanted);
      return former.length === 0
        ? []
        : [{ id: account.id, alias, former: former.map((key) => ({ pk: { S: key } })) }];
    });
  }
}

/** The keys that an alias has, or had, under each rule that there is or was. */
function formerKeys(given: Alias): string[] {
  const { kind, value } = given;
  const normal = value.normalize('NFKC');
  // Before USERNAME_CASE: a name of any length as it was, an e-mail address in lower case once.
  const early = `alias#${kind}#${kind === 'email' ? normal.toLowerCase() : normal}`;
  const byCase = usernameCases.map(
    (usernameCase) => aliasKey(canonicalAlias(given, usernameCase)).pk?.S ?? '',
  );
  return Buffer.byteLength(early) <= longestKey ? [...byCase, early] : byCase;
}
