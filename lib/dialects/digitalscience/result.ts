/** What every operation of the dialect answers; the page's `CommonOperationResult`. */
export type CommonOperationResult = {
  /** 0 for success. */
  readonly errcode: number;
  /** Shown to the user when `errcode` is not 0. */
  readonly errmsg: string;
  /** Further data of an operation; no operation here has any. */
  readonly tag: string;
};

/** The operation was done. */
export const done: CommonOperationResult = { errcode: 0, errmsg: 'ok', tag: '' };
