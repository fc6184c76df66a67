// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { firstLoadFiles } from "./first-load.mjs";

/**
 * Chromium's comment by which a script asks that all of its functions are compiled while it comes in, on another thread.
 * Without it each is read twice, the second time by the page's main thread when it is called: https://v8.dev/blog/explicit-compile-hints.
 */
const COMMENT = "//# allFunctionsCalledOnLoad\n";

/**
 * Puts the comment at the head of each script that a page loads before anyone touches it: nearly all of these run at once.
 * A script that has it stays as it is.
 * @param {string} page its HTML file, from the site's folder
 * @param {{ folder?: string, basePath?: string }} [options]
 */
export function compileEarly(page, options) {
  for (const script of firstLoadFiles(page, options).scripts) {
    const program = readFileSync(script, "utf8");
    if (!program.startsWith(COMMENT)) writeFileSync(script, COMMENT + program);
  }
}
