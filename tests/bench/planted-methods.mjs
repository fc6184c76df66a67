// @ts-check
import { parseArgs } from "node:util";
import { installDependencies, requireNode } from "../../tools/dependencies.mjs";
import { StepFailed } from "../../tools/report.mjs";
import { withModule } from "./load-module.mjs";

/**
 * `npm run bench:methods`: every method of search in the planted worlds; with `--real`, some of them with a real model on real
 * tasks. What was run before is kept in the cache, so it can be stopped and begun again. In planted worlds several may run
 * beside each other, each with other `--methods`.
 */
requireNode();
const text = /** @type {const} */ ({ type: "string" });
const { values } = parseArgs({
  options: {
    methods: text,
    settings: text,
    calls: text,
    worlds: text,
    seeds: text,
    real: { type: "boolean", default: false },
    server: text,
    model: text,
    threads: text,
    data: text,
    tasks: text,
    write: { type: "boolean", default: false },
  },
});
/** @type {(line: string) => void} */
const report = (line) => console.error(line);
/** @type {(module: typeof import("./planted-world/bench-methods")) => Promise<void>} */
const inWorlds = async ({ benchMethods }) => console.log(await benchMethods(values, report));
/** @type {(module: typeof import("./real-search/bench-real-search")) => Promise<void>} */
const withModel = async ({ benchRealSearch }) => console.log(await benchRealSearch(values, report));
try {
  await installDependencies();
  await (values.real
    ? withModule("/tests/bench/real-search/bench-real-search.ts", withModel)
    : withModule("/tests/bench/planted-world/bench-methods.ts", inWorlds));
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  process.exitCode = 1;
}
