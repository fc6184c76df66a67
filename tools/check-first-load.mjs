// @ts-check
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { engineMarks } from "./engine-marks.mjs";
import { findBrowser } from "./find-browser.mjs";
import { firstLoadFiles } from "./first-load.mjs";
import { listPages } from "./page-seal.mjs";
import { siteFolder } from "./project.mjs";
import { compressedSizes, visitOnce } from "./first-visit.mjs";
import { serveSite } from "./site-server.mjs";

/** All that a first visit to the workbench fetches before anyone touches the page, what is fetched when idle included. */
const MOST_KILOBYTES = 280;

/**
 * Fails where a page loads code of an engine before a model is wanted (that a mark still works is checked too), and where
 * a first visit fetches more than it may.
 */
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

const site = await serveSite();
const program = findBrowser();
const browser = await chromium.launch(program === null ? {} : { executablePath: program });
try {
  const files = await compressedSizes(await visitOnce(await browser.newPage(), site.url));
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const told = `A first visit fetches ${kilobytes.toFixed(1)} kB, compressed by Gzip, in ${files.length} files`;
  console.log(`${told}; ${MOST_KILOBYTES} kB are the most.`);
  if (kilobytes > MOST_KILOBYTES) {
    const list = files.map(({ address, bytes }) => `${(bytes / 1000).toFixed(1).padStart(7)} kB  ${address}`);
    report(`That is too much:\n${list.join("\n")}`);
  }
} finally {
  await browser.close();
  await site.close();
}

/** @param {string} finding */
function report(finding) {
  console.error(finding);
  process.exitCode = 1;
}
