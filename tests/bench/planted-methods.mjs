// @ts-check
import { parseArgs } from "node:util";
import { installDependencies, requireNode } from "../../tools/dependencies.mjs";
import { StepFailed } from "../../tools/report.mjs";

/**
 * `npm run bench:methods`: every method of search in the planted worlds. What was run before is kept in the cache, so it can
 * be stopped and begun again, and several may run beside each other, each with other `--methods`.
 */
requireNode();
const { values } = parseArgs({
  options: {
    methods: { type: "string" },
    settings: { type: "string" },
    calls: { type: "string" },
    worlds: { type: "string" },
    seeds: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
try {
  await installDependencies();
  // Vite runs TypeScript, which the oldest Node that Goldsmith supports cannot.
  const { runnerImport } = await import("vite");
  /** @type {{ module: { benchMethods: typeof import("./planted-world/bench-methods").benchMethods } }} */
  const { module } = await runnerImport("./tests/bench/planted-world/bench-methods.ts", {
    configFile: false,
    logLevel: "error",
    resolve: { tsconfigPaths: true },
  });
  console.log(await module.benchMethods(values, (line) => console.error(line)));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
