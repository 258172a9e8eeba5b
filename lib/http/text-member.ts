import * as z from 'zod';

/** Longest text of a member that has no length of its own, in UTF-16 code units: more is an attack. */
const longestText = 1024;

/**
 * A text that a request must carry: not empty, of sane length, and well-formed Unicode. A lone surrogate has no
 * UTF-8, so two different ones would hash alike.
 */
export const textMember = z
  .string()
  .min(1)
  .max(longestText)
  .refine((text) => text.isWellFormed());
