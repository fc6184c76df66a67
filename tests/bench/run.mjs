// @ts-check
import { provideBrowser } from "../../tools/browser.mjs";
import { buildSite } from "../../tools/build-site.mjs";
import { installDependencies, requireNode } from "../../tools/dependencies.mjs";
import { requireStep, StepFailed } from "../../tools/report.mjs";

/**
 * `npm run bench`: installs and builds where needed, then measures and prints one table. `npm run bench -- lab` measures
 * only what begins with that name.
 */
requireNode();
try {
  await installDependencies();
  const browser = await provideBrowser();
  await requireStep("build", buildSite);
  // Installed only now. Vite runs TypeScript, which the oldest Node that Goldsmith supports cannot.
  const { runnerImport } = await import("vite");
  /** @type {{ module: { measureAll: typeof import("./measure-all").measureAll } }} */
  const { module } = await runnerImport("./tests/bench/measure-all.ts", {
    configFile: false,
    logLevel: "error",
    resolve: { tsconfigPaths: true },
  });
  console.log(`\n${await module.measureAll(browser, process.argv.slice(2))}`);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
