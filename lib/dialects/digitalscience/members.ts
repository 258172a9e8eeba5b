import * as z from 'zod';

/** Takes an integer from a member's value in the types that a format has; undefined for anything else. */
export type ReadInteger = (value: unknown) => bigint | undefined;

/** Shown for what cannot be read: ASP.NET hides the exception behind it, which would quote the value. */
export const unreadable = 'An error has occurred.';

/** `XmlConvert` and form binding take a sign and white space around; the limit is far beyond 64 bits. */
const decimal = /^[ \t\r\n]*[+-]?[0-9]{1,64}[ \t\r\n]*$/;

/** For formats with numbers of their own (JSON, BSON): beyond 2^53 only as int64, where no digit is lost. */
export const typedInteger: ReadInteger = (value) => {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  return typeof value === 'bigint' ? value : undefined;
};

/** For formats in which everything is text (XML, form, path). */
export const decimalInteger: ReadInteger = (value) =>
  typeof value === 'string' && decimal.test(value) ? BigInt(value) : undefined;

/** A required int32 or int64. */
export function integerMember(name: string, read: ReadInteger) {
  return z.unknown().transform((value, context): bigint => {
    const integer = read(value);
    if (integer !== undefined && BigInt.asIntN(64, integer) === integer) return integer;
    context.addIssue(value === undefined || value === null ? required(name) : unreadable);
    return z.NEVER;
  });
}

/** A required text of at most `max` UTF-16 code units; white space alone is no text, as .NET's `[Required]` has it. */
export function textMember(name: string, max: number) {
  return z
    .string({ error: ({ input }) => (input === undefined || input === null ? required(name) : unreadable) })
    .refine((text) => text.trim() !== '', required(name))
    .max(max, `The field ${name} must be a string or array type with a maximum length of '${max}'.`);
}

/** The messages are those of .NET's `RequiredAttribute` and `MaxLengthAttribute`. */
function required(name: string): string {
  return `The ${name} field is required.`;
}
