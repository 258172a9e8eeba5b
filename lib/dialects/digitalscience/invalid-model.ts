import type * as z from 'zod';
import { ServiceError } from '../../errors/service-error.ts';

/** Messages by the name of a member, as ASP.NET shows them. Public: no value of a request belongs in them. */
export type ModelState = Readonly<Record<string, readonly string[]>>;

/** A request whose members are not what the operation takes. */
export class InvalidModel extends ServiceError {
  readonly modelState: ModelState;

  constructor(modelState: ModelState) {
    super('invalid_arguments', { members: Object.keys(modelState) });
    this.modelState = modelState;
  }
}

/**
 * Members as a schema types them; the messages of its issues are shown to the caller, the first of each member.
 * @param prefix goes before the members' names in the model state, such as `parm.`
 * @throws InvalidModel
 */
export function validModel<Shape extends z.ZodObject>(
  schema: Shape,
  members: Readonly<Record<string, unknown>>,
  prefix = '',
): z.infer<Shape> {
  const parsed = schema.safeParse(members);
  if (parsed.success) return parsed.data;
  const messages = Object.keys(schema.shape).flatMap((name) => {
    const issue = parsed.error.issues.find(({ path }) => path[0] === name);
    return issue ? [[`${prefix}${name}`, [issue.message]] as const] : [];
  });
  throw new InvalidModel(Object.fromEntries(messages));
}
