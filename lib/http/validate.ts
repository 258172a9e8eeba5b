import type * as z from 'zod';
import { RequestError } from '../errors/service-error.ts';

/**
 * A request's members as its schema types them. Absent members are reported before invalid ones, all of them at
 * once, in the order of the schema; values are never part of an error.
 * @throws ServiceError `missing_arguments`, `invalid_arguments` with the members' names
 */
export function validate<Shape extends z.ZodObject>(
  schema: Shape,
  members: Readonly<Record<string, unknown>>,
): z.infer<Shape> {
  const parsed = schema.safeParse(members);
  if (parsed.success) return parsed.data;
  const atFault = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  const inOrder = Object.keys(schema.shape).filter((name) => atFault.has(name));
  const missing = inOrder.filter((name) => members[name] === undefined);
  if (missing.length > 0) throw new RequestError('missing_arguments', { members: missing });
  throw new RequestError('invalid_arguments', { members: inOrder });
}
