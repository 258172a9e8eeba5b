import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { circles, forbiddenImports } from './faults.ts';
import type { SourceFile } from './imports.ts';
import { rooms } from './rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files: SourceFile[] = globSync(['lib/**/*.ts', 'functions/**/*.ts', 'infra/**/*.ts'], {
  cwd: root,
}).map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`${root}${path}`, 'utf8') }));

/** What the check says when one more file, or one more line in a file that is there, imports something. */
const planted = (path: string, imported: string) =>
  forbiddenImports([{ path, text: `import { x } from '${imported}';\n` }]);

describe('the house', () => {
  it('has imports that go down only, and no room that is not in the table', () => {
    expect(files.length).toBeGreaterThan(250);
    expect(forbiddenImports(files)).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles(files)).toEqual([]);
  });

  it('has no room in the table that is not there, and no right that nobody uses', () => {
    const used = Object.fromEntries(
      Object.entries(rooms).map(([room, allowed]) => [
        room,
        allowed.filter((target) => forbiddenImportsWithout(room, target).length > 0),
      ]),
    );
    expect(used).toEqual(rooms);
  });
});

/** The faults that there would be if a room lost the right to import another. */
function forbiddenImportsWithout(room: string, target: string): string[] {
  return forbiddenImports(files, {
    ...rooms,
    [room]: (rooms[room] ?? []).filter((other) => other !== target),
  });
}

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
    ['crypto → credential', 'lib/crypto/seal.ts', '../credential/secret.ts'],
    ['credential → events', 'lib/credential/account.ts', '../events/ports.ts'],
    ['wiring → a dialect', 'lib/wiring/hawk.ts', '../dialects/digitalscience/caller.ts'],
    ['http → a dialect', 'lib/http/endpoint.ts', '../dialects/sophon/dialect.ts'],
    ['the gateway stand-in → the database stand-in', 'infra/local/gateway/invoke.ts', '../aws/database.ts'],
    ['an unlisted room', 'lib/pantry/jam.ts', './jar.ts'],
    ['the SDK outside adapters', 'lib/wiring/codes.ts', '@aws-sdk/client-sns'],
    ['the SDK in a dialect', 'lib/dialects/acme/dialect.ts', '@aws-sdk/client-dynamodb'],
    ['a library of another room', 'lib/dialects/acme/tokens.ts', 'jose'],
  ])('is refused, file and import named: %s', (_, path, imported) => {
    const [fault, ...others] = planted(path, imported);
    expect(others).toEqual([]);
    expect(fault).toMatch(new RegExp(`^${path}`));
    if (!path.startsWith('lib/pantry')) expect(fault).toContain(imported.replace(/^(\.\.\/)+/, ''));
  });

  it.each([
    ['by type', "import type { X } from '../credential/secret.ts';"],
    ['over several lines', "import {\n  type X,\n  y,\n} from '../credential/secret.ts';"],
    ['by re-export', "export { x } from '../credential/secret.ts';"],
    ['for its effect', "import '../credential/secret.ts';"],
    ['by call', "const { x } = await import('../credential/secret.ts');"],
  ])('is seen however it is written: %s', (_, text) => {
    expect(forbiddenImports([{ path: 'lib/crypto/seal.ts', text }])).toEqual([
      'lib/crypto/seal.ts imports lib/credential/secret.ts: crypto may not import credential',
    ]);
  });

  it('is refused when it closes a circle', () => {
    const circle = [
      { path: 'lib/crypto/a.ts', text: "import { b } from './b.ts';" },
      { path: 'lib/crypto/b.ts', text: "import type { A } from './a.ts';" },
    ];
    expect(circles(circle)).toEqual([['lib/crypto/a.ts', 'lib/crypto/b.ts', 'lib/crypto/a.ts']]);
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
