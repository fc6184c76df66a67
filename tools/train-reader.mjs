// @ts-check
import { runnerImport } from "vite";

/** `npm run train:reader`: learns the reader's weights anew from `data/prompts` and writes them. */
const { module } = await runnerImport("./tools/train-reader/train.ts", {
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
});
/** @type {{ trainReaders: () => void }} */ (module).trainReaders();
