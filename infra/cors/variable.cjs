/**
 * `${file(infra/cors/variable.cjs):origins}` in infra/cors.yml: CORS_ORIGINS from the shell that packages or deploys,
 * checked as it is on one machine. The framework loads variables with `require`, hence CommonJS.
 * @throws Error that names the setting and the item at fault, which ends the packaging
 */
exports.origins = async ({ resolveVariable }) => {
  const { corsOriginsProblem } = await import('./origins.ts');
  const text = await resolveVariable("env:CORS_ORIGINS, ''");
  const problem = corsOriginsProblem(text);
  if (problem === undefined) return text;
  const error = new Error(problem);
  // The framework shows an error's stack where it has one; an operator needs the line alone.
  error.stack = undefined;
  throw error;
};
