import type { PolicySettings } from './policy.ts';

/** The names of the profiles. */
export const policyProfileNames = ['default', 'nist', 'asvs-l2', 'mlps'] as const;

/** One of {@link policyProfileNames}. */
export type PolicyProfileName = (typeof policyProfileNames)[number];

/** What a standard asks of a new password beside the blocklist and the owner's own data, which no profile leaves out. */
export interface PolicyProfile extends PolicySettings {
  /** Whether a corpus of breached passwords must be asked. */
  readonly needsBreachCheck: boolean;
}

/** The profiles; what each stands for, and what it leaves to the deployment, is in the README of this folder. */
export const policyProfiles: Readonly<Record<PolicyProfileName, PolicyProfile>> = {
  // NIST SP 800-63B-4 §3.1.1.2 for a password that is used beside another factor. Not its 15 for one that stands alone:
  // whether it does is known to the deployment only, and the pages' own samples (`aTIfaSHA`) have eight characters, so
  // that a higher minimum by default would refuse what existing clients let their users choose.
  default: { minLength: 8, maxLength: 256, requiredClasses: [], needsBreachCheck: false },
  // NIST SP 800-63B-4 §3.1.1.2 for a password that is the only factor; it forbids rules on composition.
  nist: { minLength: 15, maxLength: 256, requiredClasses: [], needsBreachCheck: false },
  // OWASP ASVS 5.0, V6.2: 6.2.1 (length), 6.2.5 (no rules on composition), 6.2.9 (64 allowed), 6.2.12 (breaches).
  'asvs-l2': { minLength: 8, maxLength: 256, requiredClasses: [], needsBreachCheck: true },
  // GB/T 22239-2019 8.1.4.1 a) asks for complexity without a number; these are the numbers of common assessments.
  mlps: { minLength: 8, maxLength: 256, requiredClasses: [], minClasses: 3, needsBreachCheck: false },
};

/** What a deployment sets itself; what it leaves out is the profile's. */
export interface PolicyOverrides {
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  /** Classes that are named take the place of a number of any. */
  readonly requiredClasses: PolicySettings['requiredClasses'] | undefined;
}

/** The policy of a deployment: a profile, and in its place what is set explicitly. */
export function policyOf(name: PolicyProfileName, given: PolicyOverrides): PolicySettings {
  const { minLength, maxLength, requiredClasses, minClasses = 0 } = policyProfiles[name];
  return {
    minLength: given.minLength ?? minLength,
    maxLength: given.maxLength ?? maxLength,
    requiredClasses: given.requiredClasses ?? requiredClasses,
    minClasses: given.requiredClasses ? 0 : minClasses,
  };
}
