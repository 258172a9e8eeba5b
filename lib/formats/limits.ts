/** The deepest nesting of objects, arrays or elements that a body may have. The APIs' own bodies need three. */
export const maxDepth = 32;

/**
 * The most members, array entries, elements or attributes, at all depths together, that a body may have. The APIs' own bodies
 * need fewer than ten; the rest is room for members that are ignored.
 */
export const maxMembers = 1000;
