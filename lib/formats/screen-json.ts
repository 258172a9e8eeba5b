import { FormatError } from './format-error.ts';
import { maxDepth, maxMembers } from './limits.ts';

/**
 * What is checked on the text of a JSON body, since JSON.parse does not tell it: JSON.parse itself survives any
 * nesting, but whoever walks its result recursively may not; and of members with the same name it keeps the last one,
 * where another reader on the way here may have looked at the first (RFC 8259 §4). Names
 * are compared as they read, so that `a` and `\u0061` are the same. One pass; a text that is not well-formed may pass,
 * and one that is well-formed is refused for these reasons alone.
 *
 * @throws FormatError `too-deep`, `too-many-members`, `duplicate-member`; `malformed` for a name with a bad escape
 */
export function screenJson(text: string): void {
  /** What is open, outermost first: an object with its names so far, or an array. */
  const open: (Set<string> | 'array')[] = [];
  let members = 0;
  /** Whether a string here is the name of a member of the innermost object. */
  let isName = false;

  const count = () => {
    if (++members > maxMembers) throw new FormatError('too-many-members');
    isName = open.at(-1) instanceof Set;
  };
  const enter = (names: Set<string> | 'array') => {
    if (open.push(names) > maxDepth) throw new FormatError('too-deep');
    count();
  };

  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') {
      const end = closingQuote(text, index);
      if (isName) addName(open.at(-1), text.slice(index, end + 1));
      isName = false;
      index = end;
    } else if (character === ',') count();
    else if (character === '{') enter(new Set());
    else if (character === '[') enter('array');
    else if (character === '}' || character === ']') open.pop();
  }
}

/** Where the string that begins at `start` ends; the end of the text when it does not. */
function closingQuote(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index;
  }
  return text.length;
}

function addName(names: Set<string> | 'array' | undefined, literal: string): void {
  if (!(names instanceof Set)) return;
  const name = read(literal);
  if (names.has(name)) throw new FormatError('duplicate-member');
  names.add(name);
}

/** The text that a string literal stands for. */
function read(literal: string): string {
  try {
    return String(JSON.parse(literal));
  } catch {
    throw new FormatError('malformed');
  }
}
