import { byteEditNames, byteEdits } from '../byte-edits.ts';
import { anywhere, type Mutator } from './mutator.ts';

/** Ways to spoil a body as it is written, and how the gateway hands it over. */
export const bodyMutators: Readonly<Record<string, Mutator>> = {
  bytes: {
    draw: (random) => [random.pick(byteEditNames), anywhere(random), random.below(1024)],
    apply: (draft, [name, at, how]) => {
      const edit = byteEdits[String(name)];
      if (edit) draft.bodyEdits.push((body) => edit(body, Number(at), Number(how)));
    },
  },
  base64: {
    draw: (_, draft) => (draft.asBase64 ? undefined : []),
    apply: (draft) => {
      draft.asBase64 = true;
    },
  },
};
