import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { corsOriginsProblem } from '../../infra/cors/origins.ts';

const fine = [
  '',
  '*',
  'https://app.example.com',
  'https://app.example.com,https://www.example.com',
  'https://app.example.com:8443',
  'https://xn--fiq228c.example',
  'http://localhost:5173,http://127.0.0.1,http://[::1]:8080',
];

/** What is set, and which item is said to be at fault. */
const wrong = [
  ['app.example.com', '"app.example.com"'],
  ['//app.example.com', '"//app.example.com"'],
  ['https://app.example.com/', '"https://app.example.com/"'],
  ['https://app.example.com/page', '"https://app.example.com/page"'],
  ['https://app.example.com?', '"https://app.example.com?"'],
  ['https://App.example.com', '"https://App.example.com"'],
  ['https://app.example.com:443', '"https://app.example.com:443"'],
  ['https://user@app.example.com', '"https://user@app.example.com"'],
  ['https://*.example.com', '"https://*.example.com"'],
  ['https://*', '"https://*"'],
  ['null', '"null"'],
  ['https://a.example,null', '"null"'],
  ['https://a.example, https://b.example', '" https://b.example"'],
  ['https://a.example ', '"https://a.example "'],
  [' ', '" "'],
  ['https://a.example;https://b.example', '"https://a.example;https://b.example"'],
  ['https://a.example,*', '*'],
  ['*,https://a.example', '*'],
  ['*,*', '*'],
  ['https://a.example,', 'an empty item'],
  [',https://a.example', 'an empty item'],
  ['https://a.example,,https://b.example', 'an empty item'],
  ['http://app.example.com', '"http://app.example.com"'],
  ['http://localhost.example.com', '"http://localhost.example.com"'],
  ['ftp://app.example.com', '"ftp://app.example.com"'],
  ['capacitor://localhost', '"capacitor://localhost"'],
] as const;

describe('CORS_ORIGINS', () => {
  it.each(fine)('may be %j', (text) => {
    expect(corsOriginsProblem(text)).toBeUndefined();
  });

  it.each(wrong)('may not be %j: the setting and the item are named', (text, item) => {
    const problem = corsOriginsProblem(text);
    expect(problem).toMatch(/^CORS_ORIGINS: [^\n]+$/);
    expect(problem).toContain(item);
  });
});

describe('the variable that packaging reads them by', () => {
  const { origins } = createRequire(import.meta.url)('../../infra/cors/variable.cjs') as {
    origins(framework: { resolveVariable(variable: string): Promise<string> }): Promise<string>;
  };
  const packaged = (text: string) =>
    origins({
      resolveVariable: async (variable) =>
        variable === "env:CORS_ORIGINS, ''" ? text : expect.fail(variable),
    });

  it('is the only way by which they reach the API', async () => {
    const definition = await readFile(new URL('../../infra/cors.yml', import.meta.url), 'utf8');

    expect(definition.match(/\$\{[^}]+\}/g)).toEqual(
      Array(2).fill(`\${file(infra/cors/variable.cjs):origins}`),
    );
  });

  it.each(fine)('is what was set: %j', async (text) => {
    expect(await packaged(text)).toBe(text);
  });

  it.each(wrong)('ends the packaging with the line that ends a start: %j', async (text) => {
    const error = await packaged(text).catch((reason: unknown) => reason);
    expect(String(error)).toBe(`Error: ${corsOriginsProblem(text)}`);
    expect((error as Error).stack).toBeUndefined();
  });
});
