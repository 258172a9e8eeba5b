import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { cryptoInventory } from './crypto-inventory.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = globSync(['lib/**/*.ts', 'functions/**/*.ts', 'infra/admin/**/*.ts'], { cwd: root })
  .sort()
  .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));

const packages = ['node:crypto', 'crypto', 'bcryptjs', 'jose', 'hawk', 'sm-crypto-v2'].join('|');
const imported = new RegExp(`import \\{([^}]*)\\} from '(?:${packages})'`, 'g');
/** Cryptography that needs no import, or comes by another way than the import above. */
const unseen = new RegExp(
  `\\bcrypto\\.|\\bsubtle\\b|import\\('(?:${packages})|import \\* as \\w+ from '(?:${packages})`,
);
/** Code without its comments, which may speak of anything. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const broken =
  /'(?:md5|sha1|des-ede3-\w+)'[^;]*(?:update|createCipheriv)|createHash\(algorithm\)|= 'des-ede3|RSA_PKCS1_PADDING|sm-crypto-v2/;

function importsOf(text: string): string[] {
  return [...text.matchAll(imported)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/ as .*/, ''));
}

it('has every use of cryptography in the sources, and no other', () => {
  const used = files
    .map(({ path, text }) => [path, importsOf(text)] as const)
    .filter(([, names]) => names.length > 0);

  expect(Object.fromEntries(used)).toEqual(
    Object.fromEntries(Object.entries(cryptoInventory).map(([path, { imports }]) => [path, imports])),
  );
  expect(files.filter(({ text }) => unseen.test(code(text))).map(({ path }) => path)).toEqual([]);
});

it('says who forces each algorithm that is broken, short or not approved', () => {
  const forced = Object.keys(cryptoInventory).filter((path) => cryptoInventory[path]?.forced);
  const found = files.filter(({ text }) => broken.test(code(text))).map(({ path }) => path);

  expect(found).toEqual(forced.sort());
});

it('has Math.random nowhere but in the pause between two tries', () => {
  const found = files.filter(({ text }) => /\bMath\.random\b/.test(code(text))).map(({ path }) => path);

  expect(found).toEqual(['lib/adapters/key-ring/retries.ts']);
});
