/** A request that is still in parts, so that each can be spoiled by itself before it is put together. */
export interface Draft {
  readonly method: 'GET' | 'POST';
  /** The route's pattern, such as `/codes/{phone}`. */
  readonly path: string;
  /** Values of the pattern's placeholders, not escaped yet. */
  readonly pathParameters: Pair[];
  readonly query: Pair[];
  /** Names in lower case; a name may come twice. */
  readonly headers: Pair[];
  /** How the body is written; undefined for a request without one. */
  format: BodyFormat | undefined;
  /** The body's members; not read when there is no format. */
  readonly body: Structure;
  /** Changes of the written body, in order. */
  readonly bodyEdits: ((body: Buffer) => Buffer)[];
  /** Undefined for a request that nobody signs. */
  readonly hawk?: HawkDraft;
  /** Changes of the headers after the signature, in order. */
  readonly headerEdits: ((headers: Pair[]) => void)[];
  /** Whether the gateway hands the body over as base64 although it is text. */
  asBase64: boolean;
}

/** A name and a value, both open to change. */
export type Pair = [name: string, value: string];

/** The media types that a body is written in. */
export type BodyFormat = 'json' | 'form' | 'xml' | 'bson';

/** The attributes of a HAWK header before they are signed: those given take the place of the right ones. */
export interface HawkDraft {
  readonly credentials: { readonly id: string; readonly key: string };
  /** What is signed and sent: `ts`, `nonce`, `ext`, `app`, `dlg`, `hash`, `host`, `port`, `method`, `resource`. */
  readonly signed: Partial<Record<string, string>>;
  /** Attributes to add to those of the header as they stand, after the signature. */
  readonly added: Pair[];
  readonly left: Set<string>;
}

/** A value of a body. */
export type Value =
  | string
  | number
  | boolean
  | null
  | Date
  | Buffer
  | Literal
  | Sealed
  | Structure
  | readonly Value[];

/** Members in order; a name may come twice. */
export class Structure {
  readonly members: [name: string, value: Value][];

  constructor(members: [name: string, value: Value][] = []) {
    this.members = members;
  }

  static of(members: Readonly<Record<string, Value>>): Structure {
    return new Structure(Object.entries(members));
  }
}

/** Text that goes into JSON as it stands, such as `1e999`; a string like any other in the other formats. */
export class Literal {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A text that is encrypted on its way: what is inside can be changed, and is encrypted rightly afterwards. */
export class Sealed {
  readonly inside: string;
  readonly seal: (inside: string) => string;
  #sealed: string | undefined;

  constructor(inside: string, seal: (inside: string) => string) {
    this.inside = inside;
    this.seal = seal;
  }

  /** The same each time, as it is sent. */
  sealed(): string {
    this.#sealed ??= this.seal(this.inside);
    return this.#sealed;
  }
}

/** Where a member is: its structure and its place therein. */
export interface Place {
  readonly structure: Structure;
  readonly index: number;
}

/** Every member of a body, those of members included, in order. */
export function placesOf(structure: Structure): Place[] {
  return structure.members.flatMap(([, value], index) => [
    { structure, index },
    ...(value instanceof Structure ? placesOf(value) : []),
  ]);
}

/** Every text of a body, as it is sent, with the name of its member. */
export function textsOf(structure: Structure): Pair[] {
  return structure.members.flatMap(([name, value]) => textsOfValue(name, value));
}

function textsOfValue(name: string, value: Value): Pair[] {
  if (value instanceof Structure) return textsOf(value);
  if (value instanceof Sealed) return [[name, value.sealed()]];
  if (Array.isArray(value)) return value.flatMap((entry: Value) => textsOfValue(name, entry));
  return typeof value === 'string' ? [[name, value]] : [];
}
