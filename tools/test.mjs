// @ts-check
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { provideBrowser } from "./browser.mjs";
import { buildSite } from "./build-site.mjs";
import { installDependencies, requireNode } from "./dependencies.mjs";
import { cacheFolder, commandScript } from "./project.mjs";
import { reportStep, StepFailed } from "./report.mjs";
import { runCommand } from "./run-command.mjs";
import { sourceStamp } from "./source-stamp.mjs";

/**
 * `npm test`: installs what it needs, then checks and tests everything. Its last line is `N passed, N failed`; each
 * check (format, types, lint, …) counts as one, each test of a test runner as one.
 */
requireNode();

const count = { passed: 0, failed: 0 };
try {
  await testAll();
} catch (error) {
  // A step that failed has said why.
  if (!(error instanceof StepFailed)) console.error(error);
  count.failed += 1;
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

async function testAll() {
  await installDependencies();
  const browser = await provideBrowser();
  mkdirSync(cacheFolder, { recursive: true });

  const cacheIn = (/** @type {string} */ name) => ["--cache", "--cache-location", path.join(cacheFolder, name)];
  // The linter's rules read the types of other files, so its cache is good only as long as no file changed.
  const lintStamp = sourceStamp(["app", "components", "lib", "tests", "tools", "workers", "eslint.config.mjs"]);
  await check("format", ["prettier", "--check", "--log-level", "warn", ...cacheIn("prettier"), "."]);
  await check("types", ["next", "typegen"], ["typescript:tsc", "--project", "tsconfig.json"]);
  await check("types in the worker", ["typescript:tsc", "--project", "workers/tsconfig.json"]);
  await check("lint", ["eslint", "--max-warnings", "0", ...cacheIn(`eslint-${lintStamp}`), "."]);
  await check("dead code, cycles", ["knip"]);
  await testWithVitest("unit tests", "unit");

  const build = await reportStep("build", buildSite);
  countOne(build.succeeded);
  await testWithVitest("browser tests", "browser", { CHROMIUM_PATH: browser });
  if (!build.succeeded) return;
  await check("first load", ["size-limit"], ["./tools/check-first-load.mjs"]);
  await testWithPlaywright({ CHROMIUM_PATH: browser });
}

/**
 * A check is one or more commands, each the name of a package (or package:command, or a script of ours) and parameters.
 * @param {string} name
 * @param {...string[]} commands
 */
async function check(name, ...commands) {
  const { succeeded } = await reportStep(name, async () => {
    let output = "";
    for (const [command = "", ...parameters] of commands) {
      const [packageName = "", commandName] = command.split(":");
      const script = command.startsWith("./") ? command : commandScript(packageName, commandName);
      const outcome = await runCommand(process.execPath, [script, ...parameters]);
      output += outcome.output;
      if (!outcome.succeeded) return { succeeded: false, output };
    }
    return { succeeded: true, output };
  });
  countOne(succeeded);
}

/** @param {boolean} succeeded */
function countOne(succeeded) {
  if (succeeded) count.passed += 1;
  else count.failed += 1;
}

/**
 * @param {string} name
 * @param {string} project of vitest.config.ts
 * @param {Record<string, string>} [environment]
 */
async function testWithVitest(name, project, environment = {}) {
  const report = path.join(cacheFolder, `${project}.json`);
  const parameters = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  await runTests({ name, report, environment, parameters: [commandScript("vitest"), ...parameters] }, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

/** @param {Record<string, string>} environment */
async function testWithPlaywright(environment) {
  const report = path.join(cacheFolder, "end-to-end.json");
  const parameters = [commandScript("@playwright/test", "playwright"), "test", "--reporter=line,json"];
  await runTests(
    {
      name: "end-to-end tests",
      report,
      environment: {
        ...environment,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        GOLDSMITH_TEST_PORT: String(await findFreePort()),
      },
      parameters,
    },
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  );
}

/** @returns {Promise<number>} a port that nothing listens at, so that another run of the tests is no hindrance */
async function findFreePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  return port;
}

/**
 * Runs a test runner and adds what its report counts. A runner that fails without a failed test (a file that does not
 * load, no tests at all) counts as one failure.
 * @param {{ name: string, report: string, environment: Record<string, string>, parameters: string[] }} runner
 * @param {(report: any) => { passed: number, failed: number }} readCount
 */
async function runTests({ name, report, environment, parameters }, readCount) {
  rmSync(report, { force: true });
  await reportStep(name, async () => {
    const outcome = await runCommand(process.execPath, parameters, { environment });
    const counted = existsSync(report) ? readCount(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
    const failed = outcome.succeeded ? counted.failed : Math.max(counted.failed, 1);
    count.passed += counted.passed;
    count.failed += failed;
    return { ...outcome, succeeded: failed === 0, remark: `${counted.passed} passed, ${failed} failed` };
  });
}
