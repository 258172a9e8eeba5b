/** One call of the database that belongs to the protocol, with what its caller learned or would have. */
export type ProtocolEvent = { readonly done: boolean } & (
  | {
      readonly step: 'admitByAll' | 'startAgain';
      readonly door: string;
      readonly attempt: string;
      readonly network: string;
      readonly at: number;
      /** The run that it begins, if it begins one. */
      readonly run: string;
      /** The run that it ends. */
      readonly before?: string;
    }
  | {
      readonly step: 'networkAdmit';
      readonly door: string;
      readonly attempt: string;
      readonly run: string;
      readonly network: string;
      readonly at: number;
      readonly start: number;
      readonly startAt: number;
    }
  | {
      readonly step: 'countAmongAll';
      readonly door: string;
      readonly attempt: string;
      readonly run: string;
      readonly floor: number;
      readonly at: number;
    }
  | { readonly step: 'refundOutstanding'; readonly door: string; readonly attempt: string }
  | {
      readonly step: 'refundContested';
      readonly door: string;
      readonly attempt: string;
      readonly run: string;
    }
  | {
      readonly step: 'networkRefund';
      readonly door: string;
      readonly attempt: string;
      readonly run: string;
      readonly network: string;
    }
  | {
      readonly step: 'succeed';
      readonly door: string;
      readonly run: string;
      readonly remembered: readonly string[];
    }
  | {
      readonly step: 'change';
      readonly account: string;
      readonly fromVersion: number;
      readonly changeId: string;
    }
);

/** A call as an adapter makes it: the input of the SDK's command, and whether its condition held. */
export interface DatabaseCall {
  readonly command: string;
  readonly input: unknown;
  readonly applied: boolean;
  /** The item that a failed condition showed. */
  readonly shown?: Record<string, { readonly S?: string | undefined } | undefined> | undefined;
}
