import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Packages may be installed below the root as well. */
const ours = { cwd: root, exclude: ['**/node_modules/**'] };
const pages = globSync(['*.md', 'lib/**/*.md', 'infra/**/*.md', 'test/**/*.md'], ours);
const files = globSync(
  ['lib', 'functions', 'infra', 'test'].map((top) => `${top}/**/*`),
  ours,
);

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8');

  it('names no file that is not there', () => {
    // By a path, or by the name alone where the page is about its folder; `acme` is the example that nobody has.
    const named = [...text.matchAll(/`([\w./-]+\.(?:ts|yml))`/g)].map(([, name = '']) => name);
    const missing = named.filter(
      (name) => !name.includes('acme') && !files.some((file) => file === name || file.endsWith(`/${name}`)),
    );
    expect(missing.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
