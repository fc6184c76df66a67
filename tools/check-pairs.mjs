// @ts-check
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runnerImport } from "vite";

/**
 * `node tools/check-pairs.mjs [folder] [report]`: checks every row of the folder's .jsonl files, `data/pairs` unless told
 * otherwise, and prints the report, or writes it into a file. Ends with 1 where a row fails or there is none.
 */
const [folder = "data/pairs", target] = process.argv.slice(2);
const { module } = await runnerImport("./tools/check-pairs/check-pairs.ts", {
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
});
const { checkPairs, printReport } = /** @type {typeof import("./check-pairs/check-pairs")} */ (module);

const names = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort();
const report = checkPairs(names.map((name) => ({ name, content: readFileSync(path.join(folder, name)) })));
if (target === undefined) process.stdout.write(printReport(report));
else writeFileSync(target, printReport(report));
process.exitCode = report.failed.length > 0 || report.rows === 0 ? 1 : 0;
