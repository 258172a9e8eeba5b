/** The part of dynalite that the local runner uses; the package ships no types of its own. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** Directory of the LevelDB store; in memory without one. */
    readonly path?: string;
    /** How long a new table stays in CREATING, in ms. */
    readonly createTableMs?: number;
  }

  /** A DynamoDB endpoint, not yet listening. Closing the server closes its store as well. */
  function dynalite(options?: DynaliteOptions): Server;
  namespace dynalite {
    export type { DynaliteOptions };
  }
  export = dynalite;
}
