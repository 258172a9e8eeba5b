import type { Mutator } from './mutator.ts';

/** Values of attributes, each signed rightly. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  ts: [
    '0',
    '-1',
    '1e9',
    'NaN',
    '',
    ' ',
    '1353832234',
    '99999999999',
    '999999999999999999999',
    '1353832234.5',
    '0x10',
    'Infinity',
  ],
  nonce: ['', 'x', 'n'.repeat(256), 'n'.repeat(257), 'n'.repeat(3000), '__proto__', 'constructor', 'same'],
  ext: ['', 'x', 'e'.repeat(3000), 'a, b=c', '\\\\', 'id=1', '%00', '{}'],
  app: ['', 'app', 'a'.repeat(2000), '__proto__'],
  dlg: ['', 'dlg', 'd'.repeat(2000)],
  hash: ['', 'x', 'AAAA', '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=', 'h'.repeat(2000)],
  host: ['', 'example.com', 'LOCALHOST', '127.0.0.1'],
  port: ['0', '80', '443', '65536', 'x'],
  method: ['get', 'POST', 'GET', ''],
  resource: ['/', '', '/api/%41gent', '//', '/api/Agent/Ent/Password/ResetPwd?'],
};

const additions: readonly [name: string, value: string][] = [
  ['ext', ''],
  ['ext', 'again'],
  ['id', 'demo'],
  ['mac', 'AAAA'],
  ['hash', ''],
  ['evil', '1'],
  ['__proto__', '1'],
  ['constructor', ''],
  ['nonce', ''],
];

const skews = [-3600, -61, -60, -59, 59, 60, 61, 3600];

/** Ways to spoil the attributes of a HAWK signature under the right key. */
export const hawkMutators: Readonly<Record<string, Mutator>> = {
  'hawk attribute': {
    draw: (random, draft) => {
      if (!draft.hawk) return undefined;
      const name = random.pick(Object.keys(attributes));
      return [name, random.pick(attributes[name] ?? [''])];
    },
    apply: (draft, [name, value]) => {
      if (draft.hawk) draft.hawk.signed[String(name)] = String(value);
    },
  },
  'hawk clock': {
    draw: (random, draft) => draft.hawk && [random.pick(skews)],
    apply: (draft, [skew]) => {
      if (draft.hawk) draft.hawk.signed.ts = String(Math.floor(Date.now() / 1000) + Number(skew));
    },
  },
  'hawk addition': {
    draw: (random, draft) => draft.hawk && [random.below(additions.length)],
    apply: (draft, [at]) => {
      const addition = additions[Number(at)];
      if (draft.hawk && addition) draft.hawk.added.push([...addition]);
    },
  },
  'hawk without': {
    draw: (random, draft) => draft.hawk && [random.pick(['id', 'ts', 'nonce', 'hash', 'mac'])],
    apply: (draft, [name]) => void draft.hawk?.left.add(String(name)),
  },
};
