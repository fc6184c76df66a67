/** Milliseconds that the browser may take to report a lost device after the operation that it broke. */
const REPORT_DELAY = 200;

/** What is told of the loss of a device; null where nothing is told within a moment: then it still works. */
export function awaitReport<Loss>(lost: Promise<Loss>): Promise<Loss | null> {
  return Promise.race([lost, new Promise<null>((resolve) => setTimeout(resolve, REPORT_DELAY, null))]);
}
