import { expect, it } from 'vitest';
import { languageOf } from '../../../../lib/dialects/authing/language.ts';

it.each([
  [undefined, undefined, 'zh'],
  [undefined, '', 'zh'],
  [undefined, '*', 'zh'],
  [undefined, 'fr', 'zh'],
  [undefined, 'fr, *;q=0.1', 'zh'],
  [undefined, 'en', 'en'],
  [undefined, 'EN-us', 'en'],
  [undefined, 'en-GB-oxendict;q=0.3', 'en'],
  [undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  [undefined, 'en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
  [undefined, 'en;q=0.2 , zh;q=0.3', 'zh'],
  [undefined, 'zh;q=0.2,en;q=0.30', 'en'],
  [undefined, 'en,zh', 'en'],
  [undefined, 'zh,en', 'zh'],
  [undefined, 'zh;q=0, *', 'en'],
  [undefined, 'en;q=0.4, *;q=0.5', 'zh'],
  [undefined, 'en;q=0', 'zh'],
  [undefined, 'en;q=2, english, ;;, "en"', 'zh'],
  ['en-US', undefined, 'en'],
  ['en-US', 'zh-CN', 'en'],
  ['zh-CN', 'en', 'zh'],
  ['fr-FR', 'en', 'en'],
])('x-authing-lang %j and Accept-Language %j prefer %s', (own, accepted, language) => {
  const headers = { 'x-authing-lang': own, 'accept-language': accepted };
  expect(languageOf({ headers })).toBe(language);
});
