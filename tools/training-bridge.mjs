// @ts-check
import { text } from "node:stream/consumers";
import { runnerImport } from "vite";

/**
 * Answers what the training recipe in Python asks of the app: `packs` prints its template packs as JSON; `check` reads
 * one JSON object a line, each a prompt that a model wrote, and prints what the app makes of it, in the same order.
 */
const { module } = await runnerImport("./tools/training-bridge/answer.ts", {
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
});
const { packs, check } = /** @type {{ packs: () => string, check: (lines: string) => string }} */ (module);
const [, , question] = process.argv;
if (question === "packs") process.stdout.write(packs());
else if (question === "check") process.stdout.write(check(await text(process.stdin)));
else {
  console.error("Ask for packs or check.");
  process.exitCode = 2;
}
