// @ts-check

/** An end that is meant: what it says has been printed, and no stack is of use to anyone. */
export class StepFailed extends Error {}

/** Steps that have begun and not ended. */
let running = 0;

/**
 * Does one step and prints one line: its name at once where nothing else runs, then how it ended and its seconds. The
 * whole output of a step that failed follows its line.
 * @param {string} name
 * @param {() => Promise<{ succeeded: boolean, output: string, remark?: string }>} work
 */
export async function reportStep(name, work) {
  running += 1;
  const startedAt = performance.now();
  const working = work();
  // Steps that are started together would write into each other's lines: each writes its own when it ends.
  await Promise.resolve();
  const isAlone = running === 1;
  if (isAlone) process.stdout.write(name.padEnd(22));
  const outcome = await working;
  running -= 1;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const remark = outcome.remark === undefined ? "" : `  ${outcome.remark}`;
  const start = isAlone ? "" : name.padEnd(22);
  console.log(`${start}${outcome.succeeded ? "ok    " : "FAILED"}${seconds.padStart(7)} s${remark}`);
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
