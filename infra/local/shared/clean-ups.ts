/** What undoes the steps of a start so far, first step first. */
export type CleanUps = (() => unknown)[];

/** Undoes every step, the last one first. A second call finds nothing left to undo. */
export async function cleanUp(cleanUps: CleanUps): Promise<void> {
  for (const undo of cleanUps.splice(0).reverse()) await undo();
}
