import { defineCommand } from '../command.ts';
import { describeKeyRing } from './describe-key-ring.ts';
import { keyRingPlace } from './key-ring-place.ts';

/** `keyring show`: the key ring as JSON. */
export const showKeyRingCommand = defineCommand({
  summary: 'Show the ids and dates of all keys as JSON, never a secret',
  options: {},
  async run({ environment, stdout, about }) {
    const subject = about('key ring');
    const ring = await keyRingPlace(environment).read();
    stdout.write(`${JSON.stringify(describeKeyRing(ring), null, 2)}\n`);
    return subject;
  },
});
