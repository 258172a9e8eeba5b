import { randomBytes } from 'node:crypto';
import { generateKeyRing } from '../../../lib/keys/generate-key-ring.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { keyRingPlace } from './key-ring-place.ts';

/** `keyring create`: the first key ring of a stage. */
export const createKeyRingCommand = defineCommand({
  summary: 'Create the key ring of a new stage; an existing one is never overwritten',
  details: 'It goes into the secret of the stage, or into the file that KEY_RING_FILE names.',
  options: {},
  async run({ environment, stdout, now, about }) {
    const subject = about('key ring');
    const place = keyRingPlace(environment);
    const created = await place.write.create(generateKeyRing({ now: now(), randomBytes }));
    if (!created) throw new Refusal(`There is a key ring in ${place.description} already`);
    stdout.write(`Created the key ring in ${place.description}\n`);
    return subject;
  },
});
