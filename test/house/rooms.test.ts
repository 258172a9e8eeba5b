import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breachesOf, circlesOf } from './breaches.ts';
import { importsOf, type SourceFile } from './imports.ts';
import { roomOf, rooms } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files: SourceFile[] = globSync(['lib/**/*.ts', 'functions/**/*.ts', 'infra/**/*.ts'], {
  cwd: root,
}).map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${root}${path}`, 'utf8') }));

/** What the check says when one more file, or one more line in a file that is there, imports something. */
const planted = (path: string, imported: string) =>
  breachesOf([{ path, text: `import { x } from '${imported}';\n` }]);

describe('the house', () => {
  it('has imports that go down only, and no room that is not in the table', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(breachesOf(files)).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circlesOf(files)).toEqual([]);
  });

  it("throws the core's codes alone in the core and in the adapters", () => {
    const below = files.filter(({ path }) => ['credential', 'adapters', 'keys'].includes(roomOf(path)));
    const others = below.filter(({ text }) => /new (Service|Request|Caller)Error\b/.test(text));
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  it('has no room in the table that is not there, and no right that nobody uses', () => {
    const used = Object.groupBy(files, ({ path }) => roomOf(path));
    const targets = ([room, members = []]: [string, SourceFile[] | undefined]) => {
      const imported = members.flatMap(importsOf).flatMap((one) => ('file' in one ? [roomOf(one.file)] : []));
      return [room, [...new Set(imported)].filter((target) => target !== room).sort()];
    };
    expect(Object.fromEntries(Object.entries(used).map(targets))).toEqual(rooms);
  });
});

describe('a planted import', () => {
  it.each([
    ['a new dialect → config', 'lib/dialects/acme/dialect.ts', '../../config.ts'],
    ['a new dialect → adapters', 'lib/dialects/acme/dialect.ts', '../../adapters/dynamodb/client.ts'],
    ['a new dialect → wiring', 'lib/dialects/acme/dialect.ts', '../../wiring/keys.ts'],
    ['a new dialect → another dialect', 'lib/dialects/acme/dialect.ts', '../sophon/replies.ts'],
    [
      "a new dialect's function → another dialect",
      'functions/acme/login.ts',
      '../../lib/dialects/sophon/replies.ts',
    ],
    ["a new dialect's function → another's", 'functions/acme/login.ts', '../sophon/login.ts'],
    ['a dialect → what dialects share', 'lib/dialects/acme/dialect.ts', '../shared.ts'],
    ['crypto → credential', 'lib/crypto/seal.ts', '../credential/secret.ts'],
    ['credential → events', 'lib/credential/account.ts', '../events/ports.ts'],
    ['wiring → a dialect', 'lib/wiring/hawk.ts', '../dialects/digitalscience/caller.ts'],
    ['http → a dialect', 'lib/http/endpoint.ts', '../dialects/sophon/dialect.ts'],
    ['the gateway stand-in → the database stand-in', 'infra/local/gateway/invoke.ts', '../aws/database.ts'],
    ['an unlisted room', 'lib/pantry/jam.ts', './jar.ts'],
    ['the SDK outside adapters', 'lib/wiring/codes.ts', '@aws-sdk/client-sns'],
    ['the SDK in a dialect', 'lib/dialects/acme/dialect.ts', '@aws-sdk/client-dynamodb'],
    ['a part of a library of another room', 'lib/dialects/acme/tokens.ts', 'jose/jwt/sign'],
    ['a library of another room', 'lib/dialects/acme/tokens.ts', 'jose'],
  ])('is refused, file and import named: %s', (_, path, imported) => {
    const [breach, ...others] = planted(path, imported);
    expect(others).toEqual([]);
    expect(breach).toMatch(new RegExp(`^${path}`));
    if (!path.startsWith('lib/pantry')) expect(breach).toContain(imported.replace(/^(\.\.\/)+/, ''));
  });

  it.each([
    ['by type', "import type { X } from '../credential/secret.ts';"],
    ['over several lines', "import {\n  type X,\n  y,\n} from '../credential/secret.ts';"],
    ['by re-export', "export { x } from '../credential/secret.ts';"],
    ['for its effect', "import '../credential/secret.ts';"],
    ['by call', "const { x } = await import('../credential/secret.ts');"],
    ['by call with a template', 'const { x } = await import(`../credential/secret.ts`);'],
    ['by require', "const { x } = require('../credential/secret.ts');"],
    ['by import equals', "import x = require('../credential/secret.ts');"],
    ['as the type of a module', "type X = typeof import('../credential/secret.ts');"],
    ['as a type', "type X = import('../credential/secret.ts').X;"],
    ['with quotes in a comment', "import {\n  x, // isn't this fine?\n} from '../credential/secret.ts';"],
    ['in double quotes', 'import { x } from "../credential/secret.ts";'],
    ['behind another', "import { y } from './y.ts'; import { x } from '../credential/secret.ts';"],
  ])('is seen however it is written: %s', (_, text) => {
    expect(breachesOf([{ path: 'lib/crypto/seal.ts', text }])).toEqual([
      'lib/crypto/seal.ts imports lib/credential/secret.ts: crypto may not import credential',
    ]);
  });

  it.each([
    ['a variable', 'export const load = (name: string) => import(name);'],
    ['a path put together', "await import('../credential/' + 'secret.ts');"],
    ['an absolute path', "await import('/lib/credential/secret.ts');"],
    ['a require made here', "createRequire(import.meta.url)('../credential/secret.ts');"],
  ])('is refused where only running it would tell what it is: %s', (_, text) => {
    expect(breachesOf([{ path: 'lib/crypto/seal.ts', text }])).toEqual([
      expect.stringContaining('what is imported must be written down'),
    ]);
  });

  it('is refused when it closes a circle', () => {
    const circle = [
      { path: 'lib/crypto/a.ts', text: "import { b } from './b.ts';" },
      { path: 'lib/crypto/b.ts', text: "import type { A } from './a.ts';" },
    ];
    expect(circlesOf(circle)).toEqual([['lib/crypto/a.ts', 'lib/crypto/b.ts', 'lib/crypto/a.ts']]);
  });
});

describe('the architecture page', () => {
  const page = readFileSync(`${root}lib/README.md`, 'utf8');
  const shown = Object.fromEntries(
    [...page.matchAll(/^\| `([a-z-]+)` +\|[^|]+\| ([^|]+?) +\|$/gm)].map(([, room = '', allowed = '']) => [
      room,
      allowed === 'nothing' ? [] : allowed.split(', '),
    ]),
  );

  it('shows the table', () => {
    const inLib = Object.entries(rooms).filter(([room]) => !room.startsWith('infra/'));
    expect(shown).toEqual(Object.fromEntries(inLib));
  });

  it('has a picture in which every arrow is a right, and every right a way along the arrows', () => {
    const arrows = [...page.matchAll(/^ {2}([a-z& -]+?) --> ([a-z& -]+)$/gm)].flatMap(
      ([, from = '', to = '']) =>
        from.split(' & ').flatMap((above) => to.split(' & ').map((below) => [above, below] as const)),
    );
    for (const [above, below] of arrows) expect(rooms[above], `${above} --> ${below}`).toContain(below);
    const reaches = (above: string, below: string): boolean =>
      arrows.some(([from, to]) => from === above && (to === below || reaches(to, below)));
    for (const [room, allowed] of Object.entries(shown)) {
      for (const target of allowed) expect(reaches(room, target), `${room} --> ${target}`).toBe(true);
    }
  });
});
