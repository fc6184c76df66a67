// @ts-check
import { runnerImport } from "vite";

/**
 * `npm run train:reader` learns the weights of the readers anew from `data/prompts` and `data/sorts`, and writes them;
 * with `prompts` or `sorts` behind it only those of one.
 */
const { module } = await runnerImport("./tools/train-reader/train.ts", {
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
});
const [only] = process.argv.slice(2);
const readers = /** @type {{ trainPromptReaders: () => void, trainSortReaders: () => void }} */ (module);
if (only !== "sorts") readers.trainPromptReaders();
if (only !== "prompts") readers.trainSortReaders();
