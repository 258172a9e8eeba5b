import type { Draft, Pair } from '../draft.ts';
import { mediaTypes } from '../encode.ts';
import { editedText, textEditNames } from '../text-edits.ts';
import { hostileNames, hostileText } from '../values.ts';
import { anywhere, type Loot, type Mutator } from './mutator.ts';

const contentTypes: readonly string[] = [
  ...[
    '',
    '*/*',
    '/',
    'application',
    'application/',
    'text/plain',
    'multipart/form-data; boundary=x',
    'APPLICATION/JSON',
  ],
  ...['application/json; charset=utf-16', 'application/json;charset=', 'application/json; charset="utf-8"'],
  ...['application/json, text/plain', 'application/json;;;', 'application/x-www-form-urlencoded;charset=gbk'],
  ...['text/json', 'text/xml', 'application/xml', 'application/bson', 'application/x-www-form-urlencoded'],
  ...[
    'application/json',
    `application/json;${'a=b;'.repeat(500)}`,
    `${'a'.repeat(3000)}/json`,
    'application/json\u00e9',
    `application/json;${' '.repeat(4000)}x`,
    `application/${'j'.repeat(4000)}(`,
  ],
];

const authorizations: Readonly<Record<string, (loot: Loot['values']) => string>> = {
  empty: () => '',
  'scheme alone': () => 'Bearer',
  'scheme and spaces': () => 'Bearer    ',
  'basic alone': () => 'Basic',
  'basic of nothing': () => 'Basic ====',
  'basic without colon': () => `Basic ${Buffer.from('nocolon').toString('base64')}`,
  'basic with bad escapes': () => `Basic ${Buffer.from('%zz%:%ff%00').toString('base64')}`,
  'basic of bytes': () => `Basic ${Buffer.from([255, 58, 254, 0]).toString('base64')}`,
  'basic of an unknown client': () => `Basic ${Buffer.from('nobody:nothing').toString('base64')}`,
  'basic of a public client': () => `Basic ${Buffer.from('demo-public:').toString('base64')}`,
  'basic of __proto__': () => `Basic ${Buffer.from('__proto__:constructor').toString('base64')}`,
  'basic of a long secret': () => `Basic ${Buffer.from(`demo-app:${'s'.repeat(2000)}`).toString('base64')}`,
  'token of nobody': () => 'Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiJ4In0.AAAA',
  'token without algorithm': () => 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.',
  'token of shared key': () => 'Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiJ4In0.AAAA',
  'two schemes': ({ 'own token': token = '' }) => `Bearer Bearer ${token}`,
  'two tokens': ({ 'own token': token = '' }) => `Bearer ${token}, Bearer ${token}`,
  'odd scheme': ({ 'own token': token = '' }) => `bEaReR   ${token}`,
  'other scheme': ({ 'own token': token = '' }) => `Qingzhen ${token}:x`,
  'raw token': ({ 'own token': token = '' }) => token,
  'long token': () => `Bearer ${'a.'.repeat(2900)}`,
  // What an expression that can match in many ways tries all of, before it finds that none ends right.
  'long token of a bad end': () => `Bearer ${'a'.repeat(4000)}!`,
  'long token of spaces': () => `Bearer${' '.repeat(4000)}!`,
  'long basic of a bad end': () => `Basic ${'A'.repeat(4000)}!`,
  'long hawk of a bad end': () => `Hawk ${'a="a", '.repeat(500)}!`,
  'hawk of nothing': () => 'Hawk',
  'hawk of an unknown attribute': () => 'Hawk id="x", evil="1"',
  'hawk of many commas': () => `Hawk ${','.repeat(2000)}`,
  'hawk of an open quote': () => `Hawk id="${'\\'.repeat(1000)}`,
};

const others: readonly string[] = [
  ...[
    'accept',
    'accept-language',
    'x-requested-with',
    'token',
    'qingzhen-token',
    'x-authing-app-id',
    'x-forwarded-for',
  ],
  ...[
    'x-forwarded-port',
    'x-forwarded-proto',
    'host',
    'cookie',
    'x-request-id',
    'content-encoding',
    'accept-charset',
  ],
  ...['__proto__', 'constructor', 'user-agent', 'origin', 'forwarded', 'x-authing-lang', 'expect'],
];

const headerTexts: readonly string[] = [
  ...[
    '*/*',
    'application/bson',
    'text/xml;q=0.9, application/xml',
    'application/xml;q=0',
    'a/b;q=nan',
    '*/*;q=1e9',
  ],
  ...[
    'en',
    'zh-CN',
    'en;q=',
    `${'en,'.repeat(1500)}`,
    `${'text/*;q=0.1,'.repeat(400)}`,
    '-',
    ';;;',
    'XMLHttpRequest',
    '65536',
  ],
  ...['http', '1.2.3.4', '[::1]:70000', 'gzip', '""', '\\'],
];

const said = (draft: Draft, name: string) => draft.headers.filter((pair) => pair[0] === name);

/** Before the signature where there is one: what is signed is what is sent. */
function setHeader(draft: Draft, name: string, value: string): void {
  const [first] = said(draft, name);
  if (first) first[1] = value;
  else draft.headers.push([name, value]);
}

/** Headers of a signed request are open to change only after the signature, or it would be made over them. */
function afterSigning(draft: Draft, change: (headers: Pair[]) => void): void {
  draft.headerEdits.push(change);
}

const replace = (name: string, value: string | undefined) => (headers: Pair[]) => {
  const at = headers.findIndex((pair) => pair[0] === name);
  if (at >= 0) headers.splice(at, 1);
  if (value !== undefined) headers.push([name, value]);
};

/** Ways to spoil the headers. */
export const headerMutators: Readonly<Record<string, Mutator>> = {
  'content type': {
    draw: (random) => [random.pick(contentTypes)],
    apply: (draft, [value]) => setHeader(draft, 'content-type', String(value)),
  },
  'no content type': {
    draw: (_, draft) => (said(draft, 'content-type').length > 0 ? [] : undefined),
    apply: (draft) => replace('content-type', undefined)(draft.headers),
  },
  'two content types': {
    draw: (random) => [random.pick(contentTypes)],
    apply: (draft, [value]) => void draft.headers.push(['content-type', String(value)]),
  },
  'other format': {
    draw: (random, draft) => draft.format && [random.pick(Object.keys(mediaTypes))],
    apply: (draft, [format]) => {
      draft.format = format as keyof typeof mediaTypes;
      setHeader(draft, 'content-type', mediaTypes[draft.format]);
    },
  },
  'format unsaid': {
    draw: (random, draft) => draft.format && [random.pick(Object.keys(mediaTypes))],
    apply: (draft, [format]) => {
      draft.format = format as keyof typeof mediaTypes;
    },
  },
  authorization: {
    draw: (random) => [random.pick(Object.keys(authorizations))],
    apply: (draft, [name], { values }) =>
      afterSigning(draft, replace('authorization', authorizations[String(name)]?.(values) ?? '')),
  },
  'no authorization': {
    draw: () => [],
    apply: (draft) => afterSigning(draft, replace('authorization', undefined)),
  },
  'edit authorization': {
    draw: (random) => [random.pick(textEditNames), anywhere(random)],
    apply: (draft, [name, at]) =>
      afterSigning(draft, (headers) => {
        const header = headers.find((pair) => pair[0] === 'authorization');
        if (header) header[1] = editedText(header[1], name, at);
      }),
  },
  'borrow authorization': {
    draw: (random, _, { values }) => [
      random.pick(Object.keys(values)),
      random.pick(['Bearer ', 'Basic ', '']),
    ],
    apply: (draft, [name, scheme], { values }) =>
      afterSigning(draft, replace('authorization', `${scheme}${values[String(name)] ?? ''}`)),
  },
  'two authorizations': {
    draw: (random) => [random.pick(Object.keys(authorizations))],
    apply: (draft, [name], { values }) =>
      afterSigning(
        draft,
        (headers) => void headers.push(['authorization', authorizations[String(name)]?.(values) ?? '']),
      ),
  },
  header: {
    draw: (random) => [
      random.pick(others),
      random.below(2) === 0 ? random.pick(headerTexts) : `=${random.pick(hostileNames)}`,
    ],
    apply: (draft, [name, value]) => {
      const text = String(value);
      draft.headers.push([String(name), text.startsWith('=') ? hostileText(text.slice(1)) : text]);
    },
  },
  'borrow header': {
    draw: (random, _, { values }) => [random.pick(others), random.pick(Object.keys(values))],
    apply: (draft, [name, value], { values }) =>
      void draft.headers.push([String(name), values[String(value)] ?? '']),
  },
};
