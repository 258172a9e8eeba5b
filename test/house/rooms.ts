/**
 * The rooms of the house and the rooms that each may import: down only. A room is a folder (or a file) of `lib`, all
 * of `functions`, or a folder of `infra`; one that is not listed here is a fault. `lib/README.md` shows this table.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  formats: [],
  'describe-error': [],
  'request-scope': [],
  config: ['formats'],
  keys: ['errors'],
  crypto: ['keys'],
  credential: ['crypto', 'errors', 'formats', 'keys'],
  events: ['credential', 'describe-error'],
  maintenance: ['describe-error'],
  tokens: ['credential', 'errors', 'formats', 'keys'],
  clients: ['credential', 'crypto', 'errors', 'keys'],
  http: ['credential', 'describe-error', 'errors', 'formats', 'request-scope'],
  dialects: ['clients', 'credential', 'crypto', 'errors', 'formats', 'http', 'keys', 'tokens'],
  adapters: ['credential', 'errors', 'events', 'keys', 'maintenance', 'request-scope'],
  wiring: [
    'adapters',
    'clients',
    'config',
    'credential',
    'crypto',
    'events',
    'http',
    'keys',
    'maintenance',
    'request-scope',
    'tokens',
  ],
  functions: [
    'config',
    'credential',
    'dialects',
    'events',
    'http',
    'keys',
    'maintenance',
    'request-scope',
    'tokens',
    'wiring',
  ],
  'infra/local/shared': [],
  'infra/local/gateway': ['infra/local/shared'],
  'infra/local/aws': ['infra/local/shared'],
  'infra/local/process': [
    'adapters',
    'config',
    'credential',
    'infra/local/aws',
    'infra/local/gateway',
    'infra/local/shared',
    'keys',
  ],
  'infra/local': ['credential', 'infra/local/process', 'wiring'],
  'infra/admin': [
    'adapters',
    'credential',
    'formats',
    'infra/local/aws',
    'infra/local/process',
    'infra/local/shared',
    'keys',
    'maintenance',
    'wiring',
  ],
  'infra/blocklist': ['credential'],
  'infra/examples': ['crypto'],
};

/** The packages that only some rooms may import, by the beginning of their names; all others are free. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  '@aws-sdk/': ['adapters', 'infra/local/aws'],
  '@smithy/': ['adapters'],
  '@aws-lambda-powertools/': ['events', 'http', 'maintenance'],
  '@middy/': ['http'],
  bcryptjs: ['credential'],
  jose: ['tokens'],
  hawk: ['crypto', 'infra/examples'],
  dynalite: ['infra/local/aws'],
};

/** The rooms whose folders stand side by side: a dialect, and what serves it, never imports another dialect. */
const ofDialects = /^(?:lib\/dialects|functions)\/([^/]+)\//;

/** The room of a source file, by its path from the root of the project. */
export function roomOf(path: string): string {
  const [top = '', ...rest] = path.split('/');
  if (top === 'lib') return (rest[0] ?? '').replace(/\.ts$/, '');
  if (top !== 'infra') return top;
  return rest[0] === 'local' && rest.length > 2 ? `infra/local/${rest[1]}` : `infra/${rest[0]}`;
}

/** The dialect that a source file is of; undefined for one that is of none. */
export function dialectOf(path: string): string | undefined {
  return ofDialects.exec(path)?.[1];
}
