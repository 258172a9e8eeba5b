/** An error and the errors behind it, from the outside in. */
function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let link = error; link !== undefined && !chain.includes(link); ) {
    chain.push(link);
    link = link instanceof Error ? link.cause : undefined;
  }
  return chain;
}

/** What failed and why, in one line. Messages of services and of the system hold no secrets. */
export function describeFailure(error: unknown): string {
  const messages = chainOf(error).map((link) => {
    if (!(link instanceof Error)) return String(link);
    // A refused connection to a name with several addresses has a code, but no message.
    return link.message || ('code' in link ? String(link.code) : link.name);
  });
  return [...new Set(messages)]
    .join(': ')
    .replace(/^internal: /, '')
    .replace(/\s+/g, ' ');
}

/** The stacks of an error and of the errors behind it. */
export function stacksOf(error: unknown): string {
  return chainOf(error)
    .map((link) => (link instanceof Error ? (link.stack ?? link.message) : String(link)))
    .join('\nCaused by: ');
}
