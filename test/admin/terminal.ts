import { EventEmitter, once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';

/** A terminal: keys that are typed, all that it shows, and the modes it was put in. */
export interface Terminal {
  readonly stdin: PassThrough & { readonly isTTY: boolean };
  readonly stderr: Writable;
  /** Whether raw mode was switched on or off, each time. */
  readonly modes: boolean[];
  shown(): string;
  type(keys: string): void;
  /** Resolves as soon as it has shown this text. */
  showed(text: string): Promise<void>;
}

/** A terminal at which `keys` have been typed already. */
export function terminal(keys = ''): Terminal {
  const modes: boolean[] = [];
  const screen = new EventEmitter();
  let shown = '';
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => {
      modes.push(mode);
    },
  });
  const stderr = new Writable({
    write: (chunk, _encoding, done) => {
      shown += String(chunk);
      screen.emit('shown');
      done();
    },
  });
  stdin.write(keys);
  return {
    stdin,
    stderr,
    modes,
    shown: () => shown,
    type: (more) => void stdin.write(more),
    showed: async (text) => {
      while (!shown.includes(text)) await once(screen, 'shown');
    },
  };
}
