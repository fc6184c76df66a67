// @ts-check
import { existsSync, readFileSync, rmSync } from "node:fs";
import { buildSite } from "./build-site.mjs";
import { placesOf, shorten } from "./failed-tests.mjs";
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
 * load, no tests at all) counts as one failure.
 * @param {Runner} runner
 */
export async function runTests({ name, parameters, report, environment, repeat, readCount, listFailures }) {
  rmSync(report, { force: true });
  await reportStep(name, async () => {
    const outcome = await runCommand(process.execPath, parameters, { environment });
    const json = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
    const counted = json === null ? { passed: 0, failed: 0 } : readCount(json);
    const failed = outcome.succeeded ? counted.failed : Math.max(counted.failed, 1);
    count.passed += counted.passed;
    count.failed += failed;
    const remark = `${counted.passed} passed, ${failed} failed`;
    if (failed === 0) return { succeeded: true, output: outcome.output, remark };
    const failures = json === null ? [] : listFailures(json);
    const command = [repeat, ...placesOf(failures)].join(" ");
    const words = failures.length === 0 ? shorten(outcome.output) : "";
    return { succeeded: false, output: outcome.output + lastWords(name, failures, command, words), remark };
  });
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
