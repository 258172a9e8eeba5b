import { describe, expect, it } from 'vitest';
import { policyIssues } from '../../../../lib/credential/policy/policy.ts';
import {
  type PolicyOverrides,
  type PolicyProfileName,
  policyOf,
  policyProfileNames,
} from '../../../../lib/credential/policy/profiles.ts';

const nothing: PolicyOverrides = {
  minLength: undefined,
  maxLength: undefined,
  requiredClasses: undefined,
};

const issues = (profile: PolicyProfileName, password: string, given: Partial<PolicyOverrides> = {}) =>
  policyIssues(password, { username: 'mingming' }, policyOf(profile, { ...nothing, ...given }));

describe('the policy profiles', () => {
  it.each<[PolicyProfileName, string, string, string[]]>([
    ['default', 'k4rrekt!', 'k4rrekt', ['too_short']],
    ['default', 'korrektpferd', 'password', ['too_common']],
    ['nist', 'korrekt pferd x', 'korrekt pferd ', ['too_short']],
    ['nist', 'korrektpferdxyz', 'mingming-mingming', ['contains_personal_data']],
    ['asvs-l2', 'korrektp', 'korrekt', ['too_short']],
    ['asvs-l2', 'korrektpferd', 'password', ['too_common']],
    ['mlps', 'k4rrekt!', 'k4rrek!', ['too_short']],
    ['mlps', 'Korrektpferd4', 'korrektpferd4', ['too_few_classes']],
  ])('%s takes %s, but not %s', (profile, good, bad, found) => {
    expect(issues(profile, good)).toEqual([]);
    expect(issues(profile, bad)).toEqual(found);
  });

  it.each(policyProfileNames)('%s takes 64 characters and more, and no common password', (profile) => {
    expect(issues(profile, 'Kq4-'.repeat(16))).toEqual([]);
    expect(issues(profile, 'Kq4-'.repeat(64))).toEqual([]);
    expect(issues(profile, 'Kq4-'.repeat(64).concat('!'))).toEqual(['too_long']);
    expect(issues(profile, 'Password1')).toContain('too_common');
  });
});

describe('what is set explicitly', () => {
  it('takes the place of the profile’s lengths', () => {
    expect(issues('nist', 'korrektp', { minLength: 8 })).toEqual([]);
    expect(issues('default', 'korrekt pferd', { minLength: 15 })).toEqual(['too_short']);
    expect(issues('default', 'Kq4-'.repeat(17), { maxLength: 64 })).toEqual(['too_long']);
  });

  it('takes the place of the profile’s classes', () => {
    expect(issues('mlps', 'korrektpferd', { requiredClasses: ['lower'] })).toEqual([]);
    expect(issues('mlps', 'korrektpferd', { requiredClasses: ['lower', 'digit'] })).toEqual([
      'missing_digit',
    ]);
    expect(issues('asvs-l2', 'korrektpferd', { requiredClasses: ['digit'] })).toEqual(['missing_digit']);
  });

  it('leaves the rest to the profile', () => {
    expect(issues('mlps', 'korrektpferd', { minLength: 10 })).toEqual(['too_few_classes']);
    expect(issues('nist', 'korrekt', { requiredClasses: ['digit'] })).toEqual(['too_short', 'missing_digit']);
  });
});
