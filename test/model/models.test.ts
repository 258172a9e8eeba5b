import { afterAll, describe, expect, it } from 'vitest';
import { negative, proven } from './models.ts';
import { type Verdict, verify } from './spin.ts';

const table: (Verdict & { readonly about: string })[] = [];

describe.concurrent('the protocol', () => {
  it.for(proven)('keeps every property: $model, $about', async ({ about, properties, ...of }) => {
    const verdicts = await verify(of, of.isLiveness ? properties : ['everything']);
    table.push(
      ...verdicts.map((verdict) => ({
        about: `${of.model}: ${about}`,
        ...verdict,
        property: properties.join(', '),
      })),
    );
    expect(verdicts.filter(({ holds }) => !holds).map(({ property }) => property)).toEqual([]);
  });
});

describe.concurrent('a defect gives a counter-example', () => {
  it.for(negative)('$model: $about', async ({ about, fails, holds = [], ...of }) => {
    const verdicts = await verify(of, [fails, ...holds]);
    table.push(...verdicts.map((verdict) => ({ about: `${of.model} ${of.defines?.[0]}`, ...verdict })));
    expect(verdicts.filter((verdict) => !verdict.holds).map(({ property }) => property)).toEqual([fails]);
  });
});

it('says how many states were searched', () => {
  expect(table.every(({ states }) => states > 0)).toBe(true);
});

afterAll(() => {
  const rows = table.map(({ about, property, holds, states, depth, seconds }) => ({
    model: about,
    property,
    verdict: holds ? 'holds' : 'counter-example',
    states,
    depth,
    seconds,
  }));
  console.table(rows);
});
