import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ServiceError } from '../../../lib/errors/service-error.ts';
import { textMember } from '../../../lib/http/text-member.ts';
import { validate } from '../../../lib/http/validate.ts';

const schema = z.object({
  username: textMember,
  old_password: textMember,
  new_password: textMember,
  remark: textMember.optional(),
});
const complete = { username: 'ming', old_password: 'old', new_password: 'new' };

function refusal(members: Record<string, unknown>): ServiceError {
  try {
    validate(schema, members);
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
  return expect.fail('the members were accepted');
}

describe('validate', () => {
  it('gives the members of the schema and leaves out unknown ones', () => {
    expect(validate(schema, { ...complete, other: 1 })).toEqual(complete);
    expect(validate(schema, { ...complete, remark: 'x' })).toEqual({ ...complete, remark: 'x' });
  });

  it('names all missing members at once, in the order of the schema', () => {
    const { code, members } = refusal({ old_password: 'old' });

    expect({ code, members }).toEqual({
      code: 'missing_arguments',
      members: ['username', 'new_password'],
    });
    expect(refusal({}).members).toEqual(['username', 'old_password', 'new_password']);
  });

  it('reports missing members before invalid ones', () => {
    const { code, members } = refusal({ username: 7, old_password: 'old' });

    expect({ code, members }).toEqual({ code: 'missing_arguments', members: ['new_password'] });
  });

  it('names all invalid members at once, in the order of the schema', () => {
    const { code, members } = refusal({ remark: 7, new_password: null, old_password: 'old', username: [] });

    expect({ code, members }).toEqual({
      code: 'invalid_arguments',
      members: ['username', 'new_password', 'remark'],
    });
  });

  it('keeps to the order of the schema where a rule across members reports in another', () => {
    const crossed = schema.superRefine((_, context) => {
      for (const name of ['new_password', 'username']) context.addIssue({ code: 'custom', path: [name] });
    });

    expect(() => validate(crossed, complete)).toThrow(
      expect.objectContaining({ code: 'invalid_arguments', members: ['username', 'new_password'] }),
    );
  });

  it.each([
    ['a number', 12345678],
    ['a list', ['MARKER']],
    ['an object', { MARKER: 'MARKER' }],
    ['null', null],
    ['an empty text', ''],
    ['a text beyond all sense', 'MARKER'.repeat(1_000)],
    ['a lone surrogate, which has no UTF-8', 'MARKER\ud83d'],
  ])('takes %s for an invalid text, never coerces it and never quotes it', (_, value) => {
    const error = refusal({ ...complete, new_password: value });

    expect(error.code).toBe('invalid_arguments');
    expect(error.members).toEqual(['new_password']);
    expect(JSON.stringify([error.message, error, error.stack, error.cause])).not.toContain('MARKER');
    expect(error.message).not.toContain('12345678');
  });

  it('does not find members on the prototype', () => {
    const inherited = z.object({ constructor: textMember, toString: textMember });

    expect(() => validate(inherited, Object.create(null))).toThrow(
      expect.objectContaining({ code: 'missing_arguments', members: ['constructor', 'toString'] }),
    );
  });
});
