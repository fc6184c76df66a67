// @ts-check
import { parseArgs } from "node:util";
import { installDependencies, requireNode } from "../../tools/dependencies.mjs";
import { StepFailed } from "../../tools/report.mjs";
import { withModule } from "./load-module.mjs";

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
  /** @type {(module: typeof import("./real-models/bench-real")) => Promise<void>} */
  const measure = async ({ benchReal }) => console.log(await benchReal(values, (line) => console.error(line)));
  await withModule("/tests/bench/real-models/bench-real.ts", measure);
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
