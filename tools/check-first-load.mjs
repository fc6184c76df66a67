// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { engineMarks } from "./engine-marks.mjs";
import { firstLoadFiles } from "./first-load.mjs";
import { listPages } from "./page-seal.mjs";
import { siteFolder } from "./project.mjs";

/** Fails where a page loads code of an engine before a model is wanted; that a mark still works is checked too. */
const scripts = readdirSync(siteFolder, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.startsWith("_next") && /\.m?js$/.test(file),
);
const pages = listPages(siteFolder).map((page) => path.relative(siteFolder, page));

for (const [engine, mark] of Object.entries(engineMarks)) {
  const holds = (/** @type {string} */ file) => readFileSync(file, "utf8").includes(mark);
  if (!scripts.some((file) => holds(path.join(siteFolder, file)))) {
    report(`No script of the build holds "${mark}", by which ${engine} is known here: choose another mark.`);
  }
  for (const page of pages) {
    for (const script of firstLoadFiles(page).scripts.filter(holds)) {
      report(`${page} loads ${engine} at once, in ${path.relative(siteFolder, script)}.`);
    }
  }
}

/** @param {string} finding */
function report(finding) {
  console.error(finding);
  process.exitCode = 1;
}
