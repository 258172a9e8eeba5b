/**
 * Teaches dynalite, as soon as this module is loaded, what it leaves out: a write whose condition fails answers with
 * the item that it failed on, when it asks for it. The item is the one that the condition was held against, under
 * the lock of its key.
 * Source: `ReturnValuesOnConditionCheckFailure`, Amazon DynamoDB API Reference, "UpdateItem".
 */
import type { Item } from './item-change.ts';
import { requireFromDynalite } from './require-from-dynalite.ts';

/** A write as a client asked for it, as far as it is looked at here. */
interface ConditionalWrite {
  readonly ReturnValuesOnConditionCheckFailure?: string;
}

/** How dynalite refuses a write; `body` is what the client gets. */
type Refusal = Error & { readonly body: Record<string, unknown> };

interface ConditionModule {
  checkConditional(write: ConditionalWrite, present: Item | undefined): Refusal | null | undefined;
}

interface Validation {
  readonly types: Record<string, unknown>;
}

// A member of a request that is not among these types is thrown away before the operation sees it.
for (const operation of ['putItem', 'updateItem', 'deleteItem']) {
  const { types } = requireFromDynalite(`./validations/${operation}`) as Validation;
  types.ReturnValuesOnConditionCheckFailure = { type: 'String', enum: ['ALL_OLD', 'NONE'] };
}

const conditions = requireFromDynalite('./db') as ConditionModule;
const { checkConditional } = conditions;
conditions.checkConditional = (write, present) => {
  const refusal = checkConditional(write, present);
  if (refusal && present && write.ReturnValuesOnConditionCheckFailure === 'ALL_OLD') {
    refusal.body.Item = present;
  }
  return refusal;
};
