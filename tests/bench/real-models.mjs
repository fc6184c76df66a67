// @ts-check
import { parseArgs } from "node:util";
import { installDependencies, requireNode } from "../../tools/dependencies.mjs";
import { StepFailed } from "../../tools/report.mjs";

/**
 * `npm run bench:real -- --server /path/to/llama-server --model /path/to/model.gguf`: what a real model is worth on each
 * path. What was run before is kept in the cache, so it can be stopped and begun again.
 */
requireNode();
const { values } = parseArgs({
  options: {
    server: { type: "string" },
    model: { type: "string" },
    threads: { type: "string" },
    parts: { type: "string" },
    most: { type: "string" },
    blind: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
try {
  await installDependencies();
  // Vite runs TypeScript, which the oldest Node that Goldsmith supports cannot.
  const { runnerImport } = await import("vite");
  /** @type {{ module: { benchReal: typeof import("./real-models/bench-real").benchReal } }} */
  const { module } = await runnerImport("./tests/bench/real-models/bench-real.ts", {
    configFile: false,
    logLevel: "error",
    resolve: { tsconfigPaths: true },
  });
  console.log(await module.benchReal(values, (line) => console.error(line)));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
