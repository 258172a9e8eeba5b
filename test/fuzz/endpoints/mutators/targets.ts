import { editedText, textEditNames } from '../text-edits.ts';
import { foreignNames, hostileNames, hostileText } from '../values.ts';
import { anywhere, type Mutator } from './mutator.ts';

const parameters: readonly string[] = [...foreignNames, 'auth', 'access_token', 'token'];

const setParameter = (at: number, change: (value: string) => string) => (pairs: [string, string][]) => {
  const pair = pairs[at % Math.max(1, pairs.length)];
  if (pair) pair[1] = change(pair[1]);
};

/** Ways to spoil the query string and the parameters of the path. */
export const targetMutators: Readonly<Record<string, Mutator>> = {
  query: {
    draw: (random) => [random.pick(parameters), random.pick(hostileNames)],
    apply: (draft, [name, value]) => void draft.query.push([String(name), hostileText(value).slice(0, 3000)]),
  },
  'query twice': {
    draw: (random) => [random.pick(parameters), random.pick(hostileNames)],
    apply: (draft, [name, value]) =>
      void draft.query.push([String(name), 'x'], [String(name), hostileText(value).slice(0, 3000)]),
  },
  'borrow query': {
    draw: (random, _, { values }) => [random.pick(parameters), random.pick(Object.keys(values))],
    apply: (draft, [name, value], { values }) =>
      void draft.query.push([String(name), values[String(value)] ?? '']),
  },
  'set path': {
    draw: (random, draft) =>
      draft.pathParameters.length > 0 ? [random.below(8), random.pick(hostileNames)] : undefined,
    apply: (draft, [at, name]) =>
      setParameter(Number(at), () => hostileText(name).slice(0, 3000))(draft.pathParameters),
  },
  'edit path': {
    draw: (random, draft) =>
      draft.pathParameters.length > 0
        ? [random.below(8), random.pick(textEditNames), anywhere(random)]
        : undefined,
    apply: (draft, [at, name, where]) =>
      setParameter(Number(at), (value) => editedText(value, name, where).slice(0, 3000))(
        draft.pathParameters,
      ),
  },
  'borrow path': {
    draw: (random, draft, { values }) =>
      draft.pathParameters.length > 0 ? [random.below(8), random.pick(Object.keys(values))] : undefined,
    apply: (draft, [at, name], { values }) =>
      setParameter(Number(at), () => values[String(name)] ?? '')(draft.pathParameters),
  },
};
