import { describe, expect, it } from 'vitest';
import { preferredLanguage } from '../../../lib/http/preferred-language.ts';

describe('preferredLanguage', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['fr', undefined],
    ['zh', 'zh'],
    ['en-GB', 'en'],
    ['fr, EN;q=0.1', 'en'],
    ['en;q=0.5, zh-CN;q=0.8', 'zh'],
    ['zh;q=0.5,en', 'en'],
    ['en,zh', 'en'],
    ['zh;q=0', undefined],
    ['*', 'zh'],
    ['zh;q=0, *;q=0.1', 'en'],
    ['en;q=2, zh;q=0.1', 'zh'],
    ['\u0000;;;,,,', undefined],
  ])('reads %j as %s', (field, language) => {
    expect(preferredLanguage(field)).toBe(language);
  });
});
