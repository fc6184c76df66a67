// @ts-check
import { existsSync, readFileSync, rmSync } from "node:fs";
import { buildSite } from "./build-site.mjs";
import { isBrowserCrash, placesOf, shorten } from "./failed-tests.mjs";
import { commandScript } from "./project.mjs";
import { reportStep } from "./report.mjs";
import { runCommand } from "./run-command.mjs";

/** @typedef {import("./failed-tests.mjs").FailedTest} FailedTest */

/** Each check (format, types, lint, …) counts as one, each test of a test runner as one. */
export const count = { passed: 0, failed: 0 };

/** @type {{ name: string, places: readonly string[], command: string }[]} */
const failedSteps = [];

/**
 * A check is one or more commands, each the name of a package (or package:command, or a script of ours) and parameters.
 * @param {string} name
 * @param {...string[]} commands
 * @returns {Promise<void>}
 */
export async function check(name, ...commands) {
  await reportStep(name, async () => {
    let output = "";
    for (const [command = "", ...parameters] of commands) {
      const [packageName = "", commandName = packageName] = command.split(":");
      const isOurs = command.startsWith("./");
      const script = isOurs ? command : commandScript(packageName, commandName);
      const outcome = await runCommand(process.execPath, [script, ...parameters]);
      output += outcome.output;
      if (!outcome.succeeded) {
        countOne(false);
        // What a cache holds is of no use to a person who repeats one command.
        const shown = parameters.filter((_, index) => !isCache(parameters, index));
        const repeat = [...(isOurs ? ["node", command.slice(2)] : ["npx", commandName]), ...shown].join(" ");
        return { succeeded: false, output: output + lastWords(name, [], repeat, shorten(outcome.output)) };
      }
    }
    countOne(true);
    return { succeeded: true, output };
  });
}

/** @returns {Promise<boolean>} whether there is a site to test */
export async function checkBuild() {
  const { succeeded } = await reportStep("build", async () => {
    const outcome = await buildSite();
    countOne(outcome.succeeded);
    if (outcome.succeeded) return outcome;
    return { ...outcome, output: outcome.output + lastWords("build", [], "npm run build", shorten(outcome.output)) };
  });
  return succeeded;
}

/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {readonly string[]} parameters of this Node
 * @property {string} report the JSON file that it writes
 * @property {Record<string, string>} environment
 * @property {string} repeat the command to which the places of failed tests are added
 * @property {(report: any) => { passed: number, failed: number }} readCount
 * @property {(report: any) => FailedTest[]} listFailures
 */

/**
 * Runs a test runner and adds what its report counts. A runner that fails without a failed test (a file that does not
 * load, no tests at all) counts as one failure. Where nothing failed but the browser, those tests run once more.
 * @param {Runner} runner
 */
export async function runTests(runner) {
  const { name, repeat } = runner;
  await reportStep(name, async () => {
    const first = await runOnce(runner, []);
    const isToldAgain = first.failures.length > 0 && first.failures.every(isBrowserCrash);
    const again = isToldAgain ? await runOnce(runner, placesOf(first.failures)) : null;
    const { failed, failures, output } = again ?? first;
    const passed = first.passed + (again?.passed ?? 0);
    count.passed += passed;
    count.failed += failed;
    const remark = [
      `${passed} passed, ${failed} failed`,
      ...(again === null ? [] : [`run again after the browser crashed: ${placesOf(first.failures).join(", ")}`]),
    ].join("; ");
    const whole = again === null ? output : first.output + output;
    if (failed === 0) return { succeeded: true, output: whole, remark };
    const command = [repeat, ...placesOf(failures)].join(" ");
    const words = failures.length === 0 ? shorten(output) : "";
    return { succeeded: false, output: whole + lastWords(name, failures, command, words), remark };
  });
}

/**
 * @param {Runner} runner
 * @param {readonly string[]} places of the only tests to run; none for all
 */
async function runOnce({ parameters, report, environment, readCount, listFailures }, places) {
  rmSync(report, { force: true });
  const { succeeded, output } = await runCommand(process.execPath, [...parameters, ...places], { environment });
  const json = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  const { passed, failed } = json === null ? { passed: 0, failed: 0 } : readCount(json);
  const failures = succeeded || json === null ? [] : listFailures(json);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), failures, output };
}

/** What failed in which steps and how to repeat only that; to be printed before the totals. Empty where all passed. */
export function describeFailedSteps() {
  return failedSteps
    .map(({ name, places, command }) => [`FAILED ${name}`, ...places, `Repeat only that: ${command}`].join("\n  "))
    .join("\n");
}

/**
 * Remembers the step, and says what a reader of its output looks for: which tests, their errors in short, the command.
 * @param {string} name
 * @param {readonly FailedTest[]} failures
 * @param {string} command
 * @param {string} words where no test can be named
 */
function lastWords(name, failures, command, words) {
  failedSteps.push({ name, places: failures.map((failure) => `${failure.place}  ${failure.name}`), command });
  const told = failures.map(({ place, name: test, error }) => `${place}  ${test}\n${indent(error)}`);
  const what = told.length > 0 ? told.join("\n") : indent(words);
  return `\n\nWhat failed in ${name}:\n${what}\n\nRepeat only that: ${command}\n`;
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^/gm, "    ");
}

/** @param {boolean} succeeded */
function countOne(succeeded) {
  if (succeeded) count.passed += 1;
  else count.failed += 1;
}

/**
 * @param {readonly string[]} parameters
 * @param {number} index
 */
function isCache(parameters, index) {
  return (
    parameters[index] === "--cache" ||
    parameters[index] === "--cache-location" ||
    parameters[index - 1] === "--cache-location"
  );
}
