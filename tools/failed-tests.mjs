// @ts-check
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { projectFolder } from "./project.mjs";

/**
 * What the reports of the test runners say about the tests that failed.
 *
 * @typedef {object} FailedTest
 * @property {string} place its file, as a path from the repository, and where that is known its line: `path:line`
 * @property {string} name
 * @property {string} error in short
 */

/** Lines of an error that are told; the rest stands in the step's whole output. */
const MOST_LINES = 8;

/**
 * @param {any} report of vitest's reporter `json`
 * @returns {FailedTest[]} a file that does not load counts as one
 */
export function listVitestFailures(report) {
  return report.testResults.flatMap((/** @type {any} */ file) => {
    const place = relative(file.name);
    const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === "failed");
    if (failed.length === 0 && file.status === "failed") {
      return [{ place, name: "The file does not load", error: shorten(file.message) }];
    }
    return failed.map((/** @type {any} */ test) => ({
      place,
      name: test.fullName,
      error: shorten(test.failureMessages[0] ?? ""),
    }));
  });
}

/**
 * @param {any} report of Playwright's reporter `json`
 * @returns {FailedTest[]} errors outside of any test come first
 */
export function listPlaywrightFailures(report) {
  const errors = (report.errors ?? []).map((/** @type {any} */ error) => ({
    place: error.location === undefined ? "" : `${relative(error.location.file)}:${error.location.line}`,
    name: "Outside of any test",
    error: shorten(error.message ?? ""),
  }));
  const visit = (/** @type {any} */ suite, /** @type {string[]} */ titles) => {
    const failed = (suite.specs ?? []).filter((/** @type {any} */ spec) => !spec.ok);
    const here = failed.map((/** @type {any} */ spec) => {
      const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
      const { error } = results.find((/** @type {any} */ result) => result.error !== undefined) ?? {};
      return {
        place: `${relative(path.resolve(report.config?.rootDir ?? projectFolder, spec.file))}:${spec.line}`,
        name: [...titles, spec.title].join(" › "),
        error: shorten(error?.message ?? ""),
      };
    });
    const below = (suite.suites ?? []).flatMap((/** @type {any} */ child) => visit(child, [...titles, child.title]));
    return [...here, ...below];
  };
  return [...errors, ...report.suites.flatMap((/** @type {any} */ suite) => visit(suite, []))];
}

/**
 * Whether what failed is the browser and not what it showed: Chromium's process for a page died. Such a test has told
 * nothing yet. One whose page brings the browser down does so again.
 * @param {FailedTest} failure
 */
export function isBrowserCrash({ place, error }) {
  return place !== "" && /\b(?:Page|Target) crashed\b/.test(error);
}

/**
 * The places of failed tests, each once, as one command names them.
 * @param {readonly FailedTest[]} failures
 */
export function placesOf(failures) {
  return [...new Set(failures.map(({ place }) => place).filter((place) => place !== ""))];
}

/** @param {string} file */
function relative(file) {
  return path.relative(projectFolder, file).split(path.sep).join("/");
}

/**
 * The beginning of an error or of any output, without colours, empty lines and the stack.
 * @param {string} text
 */
export function shorten(text) {
  const lines = stripVTControlCharacters(text)
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"].join("\n") : lines.join("\n");
}
