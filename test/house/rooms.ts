/**
 * The rooms of the house and the rooms that each may import: down only. A room is a folder (or a file) of `lib`, all
 * of `functions`, or a folder of `infra`; one that is not listed here is a fault. `lib/README.md` shows this table.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  formats: [],
  'describe-error': [],
  'request-scope': [],
  config: ['credential', 'formats'],
  keys: ['errors'],
  crypto: ['keys'],
  credential: ['crypto', 'errors', 'formats', 'keys', 'request-scope'],
  events: ['credential', 'describe-error'],
  maintenance: ['describe-error'],
  tokens: ['credential', 'errors', 'formats', 'keys', 'request-scope'],
  clients: ['credential', 'crypto', 'errors', 'keys', 'request-scope'],
  http: ['credential', 'describe-error', 'errors', 'formats', 'request-scope'],
  dialects: ['clients', 'credential', 'crypto', 'errors', 'formats', 'http', 'keys', 'tokens'],
  adapters: ['credential', 'errors', 'events', 'formats', 'keys', 'maintenance', 'request-scope'],
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
    'maintenance',
    'request-scope',
    'tokens',
    'wiring',
  ],
  'infra/local/shared': [],
  'infra/local/gateway': ['infra/cors', 'infra/local/shared'],
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
    'config',
    'credential',
    'formats',
    'infra/local/aws',
    'infra/local/process',
    'infra/local/shared',
    'keys',
    'maintenance',
    'wiring',
  ],
  'infra/cors': ['formats'],
  'infra/blocklist': ['credential'],
  'infra/examples': ['crypto'],
};

/** The packages that only some rooms may import, by name (or scope, with a slash at its end); all others are free. */
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

/** What stands side by side: a dialect, and what serves it, never imports what is another dialect's. */
const ofDialects = /^(?:lib\/dialects|functions)\/([^/]+)\//;

/** The room of a source file, by its path from the root of the project. */
export function roomOf(path: string): string {
  const [top = '', room = '', ...rest] = path.split('/');
  // No room of its own: what two dialects share belongs into the rooms below them.
  if (top === 'lib' && room === 'dialects' && rest.length < 2) return path;
  if (top === 'lib') return room.replace(/\.ts$/, '');
  if (top !== 'infra') return top;
  if (room !== 'local') return `infra/${room}`;
  return rest.length > 1 ? `infra/local/${rest[0]}` : path.replace(/\/main\.ts$/, '');
}

/** The dialect that a source file is of; undefined for one that is of none. */
export function dialectOf(path: string): string | undefined {
  return ofDialects.exec(path)?.[1];
}
