// @ts-check
import { mkdirSync } from "node:fs";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { installDependencies, requireNode } from "./dependencies.mjs";
import { listPlaywrightFailures, listVitestFailures } from "./failed-tests.mjs";
import { findFreePort } from "./free-port.mjs";
import { cacheFolder, commandScript } from "./project.mjs";
import { StepFailed } from "./report.mjs";
import { sourceStamp } from "./source-stamp.mjs";
import { check, checkBuild, count, describeFailedSteps, runTests } from "./test-steps.mjs";

/**
 * `npm test`: installs what it needs, then checks and tests everything. It ends with what failed and how to repeat only
 * that; its last line is `N passed, N failed`.
 */
requireNode();

try {
  await testAll();
} catch (error) {
  // A step that failed has said why.
  if (!(error instanceof StepFailed)) console.error(error);
  count.failed += 1;
}
const failedSteps = describeFailedSteps();
if (failedSteps !== "") console.log(`\n${failedSteps}\n`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function testAll() {
  await installDependencies();
  const browser = await provideBrowser();
  mkdirSync(cacheFolder, { recursive: true });

  const cacheIn = (/** @type {string} */ name) => ["--cache", "--cache-location", path.join(cacheFolder, name)];
  // The linter's rules read the types of other files, so its cache is good only as long as no file changed.
  const lintStamp = sourceStamp(["app", "components", "lib", "tests", "tools", "workers", "eslint.config.mjs"]);
  // Types and linter both read what this writes.
  await check("types of routes", ["next", "typegen"]);
  // Each of these keeps one core busy. The linter takes as long as all of the others.
  await Promise.all([
    check("lint", ["eslint", "--max-warnings", "0", ...cacheIn(`eslint-${lintStamp}`), "."]),
    (async () => {
      await check("format", ["prettier", "--check", "--log-level", "warn", ...cacheIn("prettier"), "."]);
      await check("types", ["typescript:tsc", "--project", "tsconfig.json"]);
      await check("types in the worker", ["typescript:tsc", "--project", "workers/tsconfig.json"]);
      await check("dead code, cycles", ["knip"]);
    })(),
  ]);
  // A test runner and a build keep all cores busy by themselves.
  await testWithVitest("unit tests", "unit");
  const isBuilt = await checkBuild();
  await testWithVitest("browser tests", "browser", { CHROMIUM_PATH: browser });
  if (!isBuilt) return;
  await check("first load", ["size-limit"], ["./tools/check-first-load.mjs"]);
  await testWithPlaywright({ CHROMIUM_PATH: browser });
}

/**
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @param {Record<string, string>} [environment]
 */
async function testWithVitest(name, project, environment = {}) {
  const report = path.join(cacheFolder, `${project}.json`);
  const run = ["run", "--project", project];
  await runTests({
    name,
    report,
    environment,
    parameters: [
      commandScript("vitest"),
      ...run,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    repeat: ["npx vitest", ...run].join(" "),
    readCount: (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }),
    listFailures: listVitestFailures,
  });
}

/** @param {Record<string, string>} environment */
async function testWithPlaywright(environment) {
  const report = path.join(cacheFolder, "end-to-end.json");
  await runTests({
    name: "end-to-end tests",
    report,
    environment: {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      GOLDSMITH_TEST_PORT: String(await findFreePort()),
    },
    parameters: [commandScript("@playwright/test", "playwright"), "test", "--reporter=line,json"],
    repeat: "npx playwright test --trace retain-on-failure",
    readCount: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    listFailures: listPlaywrightFailures,
  });
}
