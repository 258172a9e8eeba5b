import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Md5Context, md5Issues } from '../../../../lib/credential/policy/md5-issues.ts';

const issues = (password: string, owner: Md5Context = {}) =>
  md5Issues(createHash('md5').update(password, 'utf8').digest('hex'), owner);

const owner: Md5Context = {
  username: 'mingMing',
  email: 'wang.lei@example.com',
  phone: '+8613800138000',
  agent: '40817/42',
};

describe('md5Issues', () => {
  it('finds nothing wrong with a good password', () => {
    expect(issues('korrekt-pferd-41', owner)).toEqual([]);
  });

  it('refuses no password at all', () => {
    expect(issues('', owner)).toEqual(['too_short']);
  });

  it.each(['123456', 'password', 'Password', 'PASSWORD'])('refuses the common password %s', (password) => {
    expect(issues(password, owner)).toEqual(['too_common']);
  });

  it('finds everything that is wrong at once', () => {
    expect(issues('Monkey', { username: 'monkey' })).toEqual(['too_common', 'contains_personal_data']);
  });

  it.each([
    ['the user name', 'mingMing'],
    ['the user name in small letters', 'mingming'],
    ['the user name in capitals', 'MINGMING'],
    ['the user name capitalised', 'Mingming'],
    ['the e-mail address', 'wang.lei@example.com'],
    ['what stands before its @', 'Wang.lei'],
    ['the agent id', '40817'],
    ['the user code', '42'],
    ['the phone number', '+8613800138000'],
    ['the phone number without plus sign', '8613800138000'],
    ['the phone number without its country', '13800138000'],
    ['the phone number’s last eight digits', '00138000'],
  ])('refuses %s', (_, password) => {
    expect(issues(password, owner)).toEqual(['contains_personal_data']);
  });

  it.each([
    ['a name of one letter', { username: 'x' }, 'x'],
    ['a number of another length of country code', { phone: '+85261234567' }, '61234567'],
    ['a number of a country code of one digit', { phone: '+12133734253' }, '2133734253'],
  ])('refuses %s', (_, context, password) => {
    expect(issues(password, context)).toEqual(['contains_personal_data']);
  });

  it.each([
    ['a longer text with the user name', 'xx-mingming-42'],
    ['the domain of the e-mail address', 'example.com'],
    ['the whole of agent id and user code', '40817/42'],
  ])('allows %s', (_, password) => {
    expect(issues(password, owner)).toEqual([]);
  });
});
