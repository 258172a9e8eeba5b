/**
 * Teaches dynalite, as soon as this module is loaded, to measure a key that is text in bytes of UTF-8, as DynamoDB
 * does: dynalite itself counts UTF-16 code units, and so takes keys of up to three times the limit. Source:
 * "Constraints in Amazon DynamoDB", Amazon DynamoDB Developer Guide: a partition key has at most 2,048 bytes, a sort
 * key 1,024.
 */
import { requireFromDynalite } from './require-from-dynalite.ts';

/** A key, or an item with its key. */
type Keyed = Readonly<Record<string, { readonly S?: string } | undefined>>;

/** How dynalite refuses a request. */
type Refusal = Error;

type Validate = (given: Keyed, table: object, ...more: unknown[]) => Refusal | null | undefined;

interface KeyModule {
  validateKey: Validate;
  validateItem: Validate;
  traverseKey(
    table: object,
    visit: (attribute: string, type: string, isHash: boolean) => Refusal | undefined,
  ): Refusal | undefined;
  validationError(message: string): Refusal;
}

const keys = requireFromDynalite('./db') as KeyModule;

// The words are AWS's own, the missing space included.
const limits = {
  hash: { bytes: 2_048, told: 'Size of hashkey has exceeded the maximum size limit of2048 bytes' },
  range: {
    bytes: 1_024,
    told: 'Aggregated size of all range keys has exceeded the size limit of 1024 bytes',
  },
};

function oversized(given: Keyed, table: object): Refusal | undefined {
  return keys.traverseKey(table, (attribute, _type, isHash) => {
    const { bytes, told } = isHash ? limits.hash : limits.range;
    const text = given[attribute]?.S ?? '';
    if (Buffer.byteLength(text) <= bytes) return undefined;
    return keys.validationError(`One or more parameter values were invalid: ${told}`);
  });
}

for (const check of ['validateKey', 'validateItem'] as const) {
  const validate = keys[check];
  keys[check] = (given, table, ...more) => validate(given, table, ...more) ?? oversized(given, table);
}
