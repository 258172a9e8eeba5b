/**
 * Sets those of `values` that `environment` does not have yet, or has empty, and removes the variables named in
 * `hidden`. Returns what undoes both.
 */
export function enterEnvironment(
  environment: NodeJS.ProcessEnv,
  values: Readonly<Record<string, string>>,
  hidden: readonly string[],
): () => void {
  const touched = [...Object.keys(values), ...hidden];
  const before = touched.map((name) => [name, environment[name]] as const);
  for (const [name, value] of Object.entries(values)) environment[name] ||= value;
  for (const name of hidden) delete environment[name];
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete environment[name];
      else environment[name] = value;
    }
  };
}
