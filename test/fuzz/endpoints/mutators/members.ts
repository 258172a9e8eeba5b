import { Literal, type Place, placesOf, Sealed, Structure, type Value } from '../draft.ts';
import { editedText, isTextEdit, textEditNames } from '../text-edits.ts';
import { foreignNames, hostileNames, hostileText, hostileValue } from '../values.ts';
import { type Argument, anywhere, type Mutator } from './mutator.ts';

const sealedOnly = ({ structure, index }: Place) => structure.members[index]?.[1] instanceof Sealed;

/** A mutator of one member, whose place is the first argument. */
function ofMember(
  more: Mutator['draw'],
  change: (place: Place, args: readonly Argument[], loot: Parameters<Mutator['apply']>[2]) => void,
  isFit: (place: Place) => boolean = () => true,
): Mutator {
  return {
    draw: (random, draft, loot) => {
      const fit = placesOf(draft.body).flatMap((place, at) => (isFit(place) ? [at] : []));
      if (draft.format === undefined || fit.length === 0) return undefined;
      const at = random.pick(fit);
      const rest = more(random, draft, loot);
      return rest && [at, ...rest];
    },
    apply: (draft, [at, ...args], loot) => {
      const place = placesOf(draft.body)[Number(at)];
      if (place && isFit(place)) change(place, args, loot);
    },
  };
}

const setValue = ({ structure, index }: Place, value: Value) => {
  const member = structure.members[index];
  if (member) member[1] = value;
};
const valueAt = ({ structure, index }: Place): Value => structure.members[index]?.[1] ?? null;

/** The value as the text that it is, or is sent as. */
function textAt(place: Place): string {
  const value = valueAt(place);
  if (value instanceof Sealed) return value.sealed();
  return typeof value === 'string' ? value : value instanceof Literal ? value.text : String(value);
}

const wrappings: Readonly<Record<string, (value: Value, name: string) => Value>> = {
  list: (value) => [value],
  'list of two': (value) => [value, value],
  object: (value, name) => new Structure([[name, value]]),
  text: (value) => (typeof value === 'string' ? JSON.stringify(value) : String(value)),
  number: (value) => (typeof value === 'string' ? new Literal(value) : 1),
};

/** Ways to spoil the members of a body, whatever it is written in. */
export const memberMutators: Readonly<Record<string, Mutator>> = {
  drop: ofMember(
    () => [],
    ({ structure, index }) => void structure.members.splice(index, 1),
  ),
  set: ofMember(
    (random) => [random.pick(hostileNames)],
    (place, [name]) => setValue(place, hostileValue(name)),
  ),
  edit: ofMember(
    (random) => [random.pick(textEditNames), anywhere(random)],
    (place, [name, at]) => setValue(place, editedText(textAt(place), name, at)),
  ),
  wrap: ofMember(
    (random) => [random.pick(Object.keys(wrappings))],
    (place, [name]) => {
      const member = place.structure.members[place.index]?.[0] ?? '';
      setValue(place, wrappings[String(name)]?.(valueAt(place), member) ?? null);
    },
  ),
  borrow: ofMember(
    (random, _, loot) => [random.pick(Object.keys(loot.values))],
    (place, [name], loot) => setValue(place, loot.values[String(name)] ?? ''),
  ),
  'set inside': ofMember(
    (random) => [random.pick(hostileNames)],
    (place, [name]) => sealAnew(place, () => hostileText(name)),
    sealedOnly,
  ),
  'edit inside': ofMember(
    (random) => [random.pick(textEditNames), anywhere(random)],
    (place, [name, at]) => sealAnew(place, (inside) => editedText(inside, name, at)),
    sealedOnly,
  ),
  'borrow inside': ofMember(
    (random, _, loot) => [random.pick(Object.keys(loot.values))],
    (place, [name], loot) => sealAnew(place, () => loot.values[String(name)] ?? ''),
    sealedOnly,
  ),
  'open inside': ofMember(
    () => [],
    (place) => setValue(place, (valueAt(place) as Sealed).inside),
    sealedOnly,
  ),
  rename: ofMember(
    (random) => [
      random.below(2) === 0 ? random.pick(foreignNames) : random.pick(textEditNames),
      anywhere(random),
    ],
    ({ structure, index }, [name, at]) => {
      const member = structure.members[index];
      if (member) member[0] = isTextEdit(name) ? editedText(member[0], name, at) : String(name);
    },
  ),
  twice: ofMember(
    (random) => [random.below(2) === 0 ? 'same' : random.pick(hostileNames), random.below(2)],
    ({ structure, index }, [name, before]) => {
      const [member, value] = structure.members[index] ?? ['', null];
      const other = name === 'same' ? value : hostileValue(name);
      structure.members.splice(index + (before === 1 ? 0 : 1), 0, [member, other]);
    },
  ),
  add: ofMember(
    (random) => [random.pick(foreignNames), random.pick(hostileNames)],
    ({ structure, index }, [name, value]) =>
      void structure.members.splice(index, 0, [String(name), hostileValue(value)]),
  ),
  swap: ofMember(
    (random, draft) => [random.below(placesOf(draft.body).length)],
    ({ structure, index }, [other]) => {
      const [one, two] = [
        structure.members[index],
        structure.members[Number(other) % structure.members.length],
      ];
      if (one && two) [one[1], two[1]] = [two[1], one[1]];
    },
  ),
};

/** A text that cannot be encrypted is sent as it is. */
function sealAnew(place: Place, change: (inside: string) => string): void {
  const value = valueAt(place) as Sealed;
  const inside = change(value.inside);
  try {
    const anew = new Sealed(inside, value.seal);
    anew.sealed();
    setValue(place, anew);
  } catch {
    setValue(place, inside);
  }
}
