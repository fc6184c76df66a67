// @ts-check

/** An end that is meant: what it says has been printed, and no stack is of use to anyone. */
export class StepFailed extends Error {}

/**
 * Does one step and prints one line: its name at once, then how it ended and its seconds. The whole output of a step
 * that failed follows its line.
 * @param {string} name
 * @param {() => Promise<{ succeeded: boolean, output: string, remark?: string }>} work
 */
export async function reportStep(name, work) {
  process.stdout.write(name.padEnd(22));
  const startedAt = performance.now();
  const outcome = await work();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const remark = outcome.remark === undefined ? "" : `  ${outcome.remark}`;
  console.log(`${outcome.succeeded ? "ok    " : "FAILED"}${seconds.padStart(7)} s${remark}`);
  if (!outcome.succeeded) console.log(`\n${outcome.output.trimEnd()}\n`);
  return outcome;
}

/**
 * Like `reportStep`, for a step without which nothing can go on.
 * @param {string} name
 * @param {() => Promise<{ succeeded: boolean, output: string, remark?: string }>} work
 */
export async function requireStep(name, work) {
  const outcome = await reportStep(name, work);
  if (!outcome.succeeded) throw new StepFailed(name);
}
