import type { Service } from '../../infra/local/shared/service.ts';

/** A service of these functions and nothing else. */
export function serviceWith(functions: Service['functions']): Service {
  return {
    service: 's',
    provider: { timeout: 6, memorySize: 1024, environment: {} },
    functions,
    resources: { Resources: {}, extensions: {} },
  };
}
