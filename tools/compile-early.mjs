// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { firstLoadFiles } from "./first-load.mjs";

/**
 * Chromium's comment by which a script asks that all of its functions are compiled while it comes in, on another thread.
 * Without it each is read twice, the second time by the page's main thread when it is called: https://v8.dev/blog/explicit-compile-hints.
 */
const COMMENT = "//# allFunctionsCalledOnLoad\n";

/**
 * Puts the comment at the head of the largest script that a page loads before anyone touches it. The smaller ones run
 * meanwhile: if they asked for it too, the page would wait for the other thread longer than it saves. A script that has the
 * comment stays as it is.
 * @param {string} page its HTML file, from the site's folder
 * @param {{ folder?: string, basePath?: string }} [options]
 */
export function compileEarly(page, options) {
  const programs = firstLoadFiles(page, options).scripts.map((script) => ({
    script,
    text: readFileSync(script, "utf8"),
  }));
  const [largest] = programs.sort((one, other) => other.text.length - one.text.length);
  if (largest !== undefined && !largest.text.startsWith(COMMENT)) writeFileSync(largest.script, COMMENT + largest.text);
}
