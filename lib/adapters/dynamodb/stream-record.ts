import * as z from 'zod';
import type { AccountView } from '../../events/credential-change.ts';
import type { StreamReader } from '../../events/ports.ts';

/** The part of a stream record that is looked at, as Lambda and the Streams API both give it. */
export interface StreamRecord {
  readonly eventName?: string | undefined;
  readonly dynamodb?:
    | {
        readonly SequenceNumber?: string | undefined;
        readonly OldImage?: unknown;
        readonly NewImage?: unknown;
      }
    | undefined;
}

const text = z.object({ S: z.string().min(1) }).transform(({ S }) => S);
const language = z.object({ S: z.enum(['zh', 'en']) }).transform(({ S }) => S);
const integer = z.object({ N: z.string().regex(/^\d{1,15}$/) }).transform(({ N }) => Number(N));

/** Of the item of an account, what events are about; hashes are dropped here. */
const accountImage = z
  .object({
    id: text,
    version: integer,
    changedAt: integer.optional(),
    phone: text.optional(),
    language: language.optional(),
    credential: z.unknown().optional(),
  })
  .transform(({ credential, ...view }): AccountView => ({ ...view, hasPassword: credential !== undefined }));

const anyImage = z.object({ pk: text });

/** Reads the records of the accounts table's stream, which carries old and new images. */
export const accountStream: StreamReader<StreamRecord> = {
  sequenceNumber: (record) => record.dynamodb?.SequenceNumber ?? '',

  accountUpdate({ eventName, dynamodb }) {
    // A new account has no credential that changed, and one that is deleted has nobody to tell.
    if (eventName !== 'MODIFY') return undefined;
    if (!parsed(anyImage, dynamodb?.NewImage).pk.startsWith('account#')) return undefined;
    return {
      before: parsed(accountImage, dynamodb?.OldImage),
      after: parsed(accountImage, dynamodb?.NewImage),
    };
  },
};

/** @throws Error that names the attributes that are wrong, and nothing of what is in them */
function parsed<Schema extends z.ZodType>(schema: Schema, image: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(image);
  if (success) return data;
  const attributes = error.issues.map(({ path }) => path.join('.') || 'the image');
  throw new Error(`Not the image of an account: ${attributes.join(', ')}`);
}
