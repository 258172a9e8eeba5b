import { randomBytes } from 'node:crypto';
import { newKey } from '../../../lib/keys/new-key.ts';
import { defaultSections, rotateKeyRing } from '../../../lib/keys/rotate-key-ring.ts';
import { defineCommand } from '../command.ts';
import { formatDuration } from '../parse-duration.ts';
import { readList } from '../read-list.ts';
import { keyRingPlace } from './key-ring-place.ts';
import { knownWithin } from './known-within.ts';
import { tooShortFor } from './overlap-needs.ts';
import { overlapOption, readOverlap } from './overlap-option.ts';

/** Longer than the longest life of a token, 30 days, so that a rotation signs nobody out. */
const defaultOverlap = '31d';

type Section = (typeof defaultSections)[number];

/** `keyring rotate`: new keys, with the former ones at work for a while longer. */
export const rotateKeyRingCommand = defineCommand({
  summary: 'Put new keys into the key ring; the former ones go on working for the overlap',
  details:
    `Sections: ${Object.keys(newKey).join(', ')}.\n` +
    'Peppers do not retire: passwords take the new one at their next success.\n' +
    'An overlap that ends before what was made with the former keys does is warned about.',
  options: {
    ...overlapOption('what a former key made', defaultOverlap),
    sections: {
      type: 'string',
      value: '<a,b>',
      help: `what gets a new key; ${defaultSections.join(',')} by default`,
    },
  },
  async run({ environment, stdout, stderr, now, about }, options) {
    const overlapMs = readOverlap(options.overlap ?? defaultOverlap);
    const sections = options.sections === undefined ? defaultSections : readSections(options.sections);
    const subject = about(sections.join(','));
    const rotated = await keyRingPlace(environment).write.change((ring) =>
      rotateKeyRing(ring, { now: now(), randomBytes, overlapMs, sections }),
    );
    for (const section of sections) stdout.write(`${section} ${rotated[section][0]?.id}\n`);
    for (const { section, neededMs } of tooShortFor(overlapMs, sections)) {
      stderr.write(
        `warning: what was made with the former ${section} stops working before its time, and ` +
          `what the new one makes is not known everywhere for ${knownWithin}; an overlap of ${formatDuration(neededMs)} lets it end by itself\n`,
      );
    }
    return subject;
  },
});

function readSections(text: string): Section[] {
  return readList(text, isSection, (name) => `There is no section ${name} to rotate`);
}

function isSection(name: string): name is Section {
  return Object.hasOwn(newKey, name);
}
