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
  // Vite runs TypeScript, which the oldest Node that Goldsmith supports cannot; a server of its own, since what the app
  // imports only when it needs it must still come in the middle of a run.
  const { createServer } = await import("vite");
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    resolve: { tsconfigPaths: true },
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { benchReal } = /** @type {typeof import("./real-models/bench-real")} */ (
      await server.ssrLoadModule("/tests/bench/real-models/bench-real.ts")
    );
    console.log(await benchReal(values, (line) => console.error(line)));
  } finally {
    await server.close();
  }
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
